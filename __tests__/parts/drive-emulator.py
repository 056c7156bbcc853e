"""Drives the emulator with boto3, whose parsers and waiters follow AWS's own service models.

Usage: drive-emulator.py opensearch|es. Prints one JSON object with what was seen.
"""

import base64
import hashlib
import json
import sys
import time

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

BUCKET = "dictionaries"
CONFIG = Config(retries={"total_max_attempts": 1}, s3={"addressing_style": "path"})


def members(shape, value, path):
    """Every member of an answer must be one that the service model knows, of the model's type."""
    if shape.type_name == "structure":
        known = shape.members
        for name, member in value.items():
            if name == "ResponseMetadata":
                continue
            if name not in known:
                raise AssertionError(f"{path}.{name} is not in the model of {shape.name}")
            members(known[name], member, f"{path}.{name}")
    elif shape.type_name == "list":
        for index, item in enumerate(value):
            members(shape.member, item, f"{path}[{index}]")
    elif shape.type_name == "string":
        if not isinstance(value, str):
            raise AssertionError(f"{path} is no string: {value!r}")
        allowed = shape.metadata.get("enum")
        if allowed and value not in allowed:
            raise AssertionError(f"{path} is {value!r}, not one of {allowed}")


def checked(client, operation, **parameters):
    """Calls an operation by its name in the API and checks the answer against the output shape."""
    method = next(name for name, api in client.meta.method_to_api_mapping.items() if api == operation)
    answer = getattr(client, method)(**parameters)
    members(client.meta.service_model.operation_model(operation).output_shape, answer, operation)
    return answer


def error_of(work):
    try:
        work()
    except ClientError as error:
        return [type(error).__name__, error.response["Error"]["Code"], error.response["ResponseMetadata"]["HTTPStatusCode"]]
    return None


def until(work, wanted):
    for _ in range(200):
        value = work()
        if value == wanted:
            return value
        time.sleep(0.05)
    raise AssertionError(f"still {value!r}, not {wanted!r}")


def main(service):
    client = boto3.client(service, config=CONFIG)
    s3 = boto3.client("s3", config=CONFIG)
    seen = {}

    body = "a => b\n".encode()
    checksum = base64.b64encode(hashlib.sha256(body).digest()).decode()
    put = {"Bucket": BUCKET, "Key": "boto/ä b.txt", "Body": body, "ChecksumSHA256": checksum}
    checked(s3, "PutObject", **put, IfNoneMatch="*", ServerSideEncryption="AES256")
    seen["again"] = error_of(lambda: s3.put_object(**put, IfNoneMatch="*"))
    seen["wrong checksum"] = error_of(lambda: s3.put_object(**{**put, "Body": b"other"}))
    head = checked(s3, "HeadObject", Bucket=BUCKET, Key=put["Key"], ChecksumMode="ENABLED")
    seen["head"] = [head["ContentLength"], head["ServerSideEncryption"], head["ChecksumSHA256"] == checksum]
    seen["body"] = checked(s3, "GetObject", Bucket=BUCKET, Key=put["Key"])["Body"].read().decode()
    seen["missing key"] = error_of(lambda: s3.get_object(Bucket=BUCKET, Key="none"))
    seen["missing bucket"] = error_of(lambda: s3.get_object(Bucket="no-such-bucket", Key="none"))

    source = {"S3BucketName": BUCKET, "S3Key": put["Key"]}
    created = checked(
        client, "CreatePackage", PackageName="synonyms", PackageType="TXT-DICTIONARY", PackageSource=source
    )["PackageDetails"]
    package = created["PackageID"]
    seen["same name"] = error_of(
        lambda: client.create_package(PackageName="synonyms", PackageType="TXT-DICTIONARY", PackageSource=source)
    )

    def details():
        filters = [{"Name": "PackageID", "Value": [package]}]
        return checked(client, "DescribePackages", Filters=filters)["PackageDetailsList"][0]

    until(lambda: details()["PackageStatus"], "AVAILABLE")
    checked(client, "UpdatePackage", PackageID=package, PackageSource=source, CommitMessage="two")
    until(lambda: details().get("AvailablePackageVersion"), "v2")
    history = checked(client, "GetPackageVersionHistory", PackageID=package)["PackageVersionHistoryList"]
    seen["history"] = [[one["PackageVersion"], one.get("CommitMessage")] for one in history]

    checked(client, "AssociatePackage", PackageID=package, DomainName="search")
    seen["delete while associated"] = error_of(lambda: client.delete_package(PackageID=package))

    def rows():
        return checked(client, "ListPackagesForDomain", DomainName="search")["DomainPackageDetailsList"]

    until(lambda: [row["DomainPackageStatus"] for row in rows()], ["ACTIVE"])
    domains = checked(client, "ListDomainsForPackage", PackageID=package)["DomainPackageDetailsList"]
    seen["domains"] = [[row["DomainName"], row["ReferencePath"] == f"analyzers/{package}"] for row in domains]
    seen["missing domain"] = error_of(lambda: client.list_packages_for_domain(DomainName="nowhere"))
    checked(client, "DissociatePackage", PackageID=package, DomainName="search")
    until(rows, [])
    checked(client, "DeletePackage", PackageID=package)
    until(lambda: error_of(lambda: client.get_package_version_history(PackageID=package)) is not None, True)
    checked(s3, "DeleteObject", Bucket=BUCKET, Key=put["Key"])

    stranger = boto3.client(service, config=CONFIG, aws_access_key_id="ASIASTRANGEREXAMPLE1", aws_secret_access_key="none")
    seen["stranger"] = error_of(stranger.describe_packages)
    print(json.dumps(seen))


main(sys.argv[1])
