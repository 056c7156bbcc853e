output "gate_role_arn" {
  description = "Goes into the repository's variable DICTIONARIES_GATE_ROLE."
  value       = aws_iam_role.gate.arn
}

output "deploy_role_arn" {
  description = "Goes into the repository's variable DICTIONARIES_DEPLOY_ROLE."
  value       = aws_iam_role.deploy.arn
}

output "bucket" {
  description = "Input bucket of the action."
  value       = var.bucket
}

output "oidc_provider_arn" {
  description = "The account's identity provider for GitHub."
  value       = local.provider_arn
}
