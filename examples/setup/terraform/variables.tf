variable "repository" {
  description = "The repository as ORG/REPO."
  type        = string

  validation {
    condition     = can(regex("^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$", var.repository))
    error_message = "It must be ORG/REPO."
  }
}

variable "repository_with_ids" {
  description = "The repository as ORG@ORG_ID/REPO@REPO_ID, where its tokens have the subject with IDs (newer repositories)."
  type        = string
  default     = null
}

variable "branch" {
  description = "The branch that deploys."
  type        = string
  default     = "main"
}

variable "environments" {
  description = "GitHub environments of the jobs that deploy. Let them admit the branch only, as their tokens do not name it."
  type        = list(string)
  default     = []
}

variable "oidc_provider_arn" {
  description = "ARN of the account's identity provider for GitHub, of which an account can have one. null makes it."
  type        = string
  default     = null
}

variable "bucket" {
  description = "Name of the bucket from which AWS imports the dictionaries, in the Region of the domains."
  type        = string
}

variable "create_bucket" {
  description = "Whether the bucket is made. false takes one that exists."
  type        = bool
  default     = true
}

variable "key_prefix" {
  description = "Input key-prefix of the action."
  type        = string
  default     = "opensearch-dictionaries"
}

variable "domains" {
  description = "Names of the OpenSearch Service domains."
  type        = list(string)
}

variable "prune" {
  description = "Whether the deploy role may dissociate and delete packages (input prune)."
  type        = bool
  default     = false
}

variable "verify" {
  description = "Whether the roles may ask the domains what search makes of the dictionaries (input verify)."
  type        = bool
  default     = false
}

variable "reload" {
  description = "Whether the deploy role may reload search analyzers (input reload). Needs verify."
  type        = bool
  default     = false
}

variable "role_name_prefix" {
  description = "The roles are named <prefix>-gate and <prefix>-deploy."
  type        = string
  default     = "opensearch-dictionaries"
}
