#!/usr/bin/env bash
# The usual script: one package after another, with calls of the AWS CLI. `create` makes everything, `check` looks
# whether anything changed (by the object's checksum, as such scripts do).
#   deploy-by-cli.sh create|check FOLDER BUCKET PLAN       PLAN: lines of "package domain domain domain"
set -euo pipefail
what=$1 folder=$2 bucket=$3 plan=$4

package_status() {
  aws opensearch describe-packages --max-results 100 --filters "Name=PackageID,Value=$1" --query 'PackageDetailsList[0].PackageStatus' --output text
}
domain_status() {
  aws opensearch list-packages-for-domain --domain-name "$2" --max-results 100 --query "DomainPackageDetailsList[?PackageID=='$1'].DomainPackageStatus | [0]" --output text
}

while read -r name domains; do
  file=$folder/$name.txt
  if [ "$what" = check ]; then
    sum=$(openssl dgst -sha256 -binary "$file" | base64)
    stored=$(aws s3api head-object --bucket "$bucket" --key "$name.txt" --checksum-mode ENABLED --query ChecksumSHA256 --output text)
    [ "$sum" = "$stored" ] || { echo "$name changed" >&2; exit 1; }
    continue
  fi
  aws s3api put-object --bucket "$bucket" --key "$name.txt" --body "$file" --checksum-algorithm SHA256 >/dev/null
  id=$(aws opensearch create-package --package-name "$name" --package-type TXT-DICTIONARY \
    --package-source "S3BucketName=$bucket,S3Key=$name.txt" --query PackageDetails.PackageID --output text)
  until [ "$(package_status "$id")" = AVAILABLE ]; do sleep 1; done
  for domain in $domains; do
    aws opensearch associate-package --package-id "$id" --domain-name "$domain" >/dev/null
    until [ "$(domain_status "$id" "$domain")" = ACTIVE ]; do sleep 1; done
  done
done <"$plan"
