/** An error of AWS. `name` is AWS's error code (`ConflictException`, `NoSuchKey`), `status` the HTTP status. */
export class ApiError extends Error {
  override readonly name: string;
  readonly status: number;
  /** S3 only: further elements of the XML error, and headers that come with it. */
  readonly elements: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    name: string,
    status: number,
    message: string,
    extras: {
      readonly elements?: Readonly<Record<string, string>>;
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(message);
    this.name = name;
    this.status = status;
    this.elements = extras.elements ?? {};
    this.headers = extras.headers ?? {};
  }
}

/** ValidationException, 400. */
export function validationError(message: string): ApiError {
  return new ApiError('ValidationException', 400, message);
}

/** ConflictException, 409. */
export function conflictError(message: string): ApiError {
  return new ApiError('ConflictException', 409, message);
}

/** ResourceNotFoundException, which this service sends as 409 and not as 404. */
export function notFoundError(message: string): ApiError {
  return new ApiError('ResourceNotFoundException', 409, message);
}

/** The error for a route that the service does not have. */
export function unknownOperationError(): ApiError {
  return new ApiError('UnknownOperationException', 404, '');
}
