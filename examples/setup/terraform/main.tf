# Everything that the action needs in an AWS account: GitHub as identity provider, the bucket, and two roles.
# The policies are those of docs/iam.md, in policies/. The provider and the bucket are not destroyed with the rest.

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

locals {
  provider_url = "token.actions.githubusercontent.com"
  provider_arn = var.oidc_provider_arn != null ? var.oidc_provider_arn : aws_iam_openid_connect_provider.github[0].arn
  repositories = compact([var.repository, var.repository_with_ids])

  gate_policies   = concat(["validate"], var.verify ? ["verify-gate"] : [])
  deploy_policies = concat([var.prune ? "prune" : "deploy"], var.verify ? ["verify-deploy"] : [], var.verify && var.reload ? ["reload"] : [])

  # In the files REGION, ACCOUNT, BUCKET and DOMAIN are placeholders; a resource with DOMAIN becomes one for each domain.
  policies = {
    for name in toset(concat(local.gate_policies, local.deploy_policies)) : name => jsonencode({
      Version = "2012-10-17"
      Statement = [
        for statement in jsondecode(file("${path.module}/policies/${name}.json")).Statement : {
          Effect = statement.Effect
          Action = statement.Action
          Resource = flatten([
            for resource in flatten([statement.Resource]) : [
              for domain in(strcontains(resource, "DOMAIN") ? var.domains : [""]) :
              replace(replace(replace(replace(replace(replace(
                resource,
                "arn:aws:", "arn:${data.aws_partition.current.partition}:"),
                "REGION", data.aws_region.current.name),
                "ACCOUNT", data.aws_caller_identity.current.account_id),
                "BUCKET", var.bucket),
                "DOMAIN", domain),
              "/opensearch-dictionaries/", "/${var.key_prefix}/")
            ]
          ])
        }
      ]
    })
  }

  gate_subjects = flatten([
    for repository in local.repositories : [
      "repo:${repository}:pull_request",
      "repo:${repository}:ref:refs/heads/gh-readonly-queue/${var.branch}/*",
    ]
  ])
  deploy_subjects = flatten([
    for repository in local.repositories : concat(
      ["repo:${repository}:ref:refs/heads/${var.branch}"],
      [for environment in var.environments : "repo:${repository}:environment:${environment}"],
    )
  ])
}

resource "aws_iam_openid_connect_provider" "github" {
  count          = var.oidc_provider_arn == null ? 1 : 0
  url            = "https://${local.provider_url}"
  client_id_list = ["sts.amazonaws.com"]

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket" "dictionaries" {
  count  = var.create_bucket ? 1 : 0
  bucket = var.bucket

  lifecycle {
    prevent_destroy = true
  }
}

# AWS can't import objects that are encrypted with SSE-KMS.
resource "aws_s3_bucket_server_side_encryption_configuration" "dictionaries" {
  count  = var.create_bucket ? 1 : 0
  bucket = aws_s3_bucket.dictionaries[0].id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_s3_bucket_ownership_controls" "dictionaries" {
  count  = var.create_bucket ? 1 : 0
  bucket = aws_s3_bucket.dictionaries[0].id

  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_public_access_block" "dictionaries" {
  count                   = var.create_bucket ? 1 : 0
  bucket                  = aws_s3_bucket.dictionaries[0].id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

data "aws_iam_policy_document" "trust" {
  for_each = {
    gate   = local.gate_subjects
    deploy = local.deploy_subjects
  }

  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]

    principals {
      type        = "Federated"
      identifiers = [local.provider_arn]
    }

    condition {
      test     = "StringEquals"
      variable = "${local.provider_url}:aud"
      values   = ["sts.amazonaws.com"]
    }

    condition {
      test     = each.key == "gate" ? "StringLike" : "StringEquals"
      variable = "${local.provider_url}:sub"
      values   = each.value
    }
  }
}

# For pull requests and the merge queue: can't change what production reads.
resource "aws_iam_role" "gate" {
  name               = "${var.role_name_prefix}-gate"
  description        = "Validates dictionaries of pull requests"
  assume_role_policy = data.aws_iam_policy_document.trust["gate"].json
}

# For deploys from the branch, and for drift.
resource "aws_iam_role" "deploy" {
  name                 = "${var.role_name_prefix}-deploy"
  description          = "Deploys dictionaries to OpenSearch Service"
  max_session_duration = 7200
  assume_role_policy   = data.aws_iam_policy_document.trust["deploy"].json
}

resource "aws_iam_role_policy" "gate" {
  for_each = toset(local.gate_policies)
  name     = each.key
  role     = aws_iam_role.gate.id
  policy   = local.policies[each.key]
}

resource "aws_iam_role_policy" "deploy" {
  for_each = toset(local.deploy_policies)
  name     = each.key
  role     = aws_iam_role.deploy.id
  policy   = local.policies[each.key]
}
