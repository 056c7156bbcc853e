"""Carries examples/setup/cloudformation.yml out on moto's CloudFormation and prints what is there, as JSON.

The identity provider is passed in, as moto can't make one from a template. moto also leaves a null where a list has
AWS::NoValue; nulls are dropped here.
"""

import json
import sys

import boto3
from moto import mock_aws

REGION = "eu-central-1"
PROVIDER = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"


def without_nulls(value):
    if isinstance(value, dict):
        return {key: without_nulls(one) for key, one in value.items()}
    if isinstance(value, list):
        return [without_nulls(one) for one in value if one is not None]
    return value


def role(iam, name):
    trust = iam.get_role(RoleName=name)["Role"]["AssumeRolePolicyDocument"]
    policies = [
        iam.get_role_policy(RoleName=name, PolicyName=policy)["PolicyDocument"]["Statement"]
        for policy in iam.list_role_policies(RoleName=name)["PolicyNames"]
    ]
    return {"trust": without_nulls(trust), "statements": without_nulls(sum(policies, []))}


@mock_aws
def main():
    template = open(sys.argv[1], encoding="utf-8").read()
    given = {"OidcProviderArn": PROVIDER, **json.loads(sys.argv[2])}
    parameters = [{"ParameterKey": key, "ParameterValue": value} for key, value in given.items()]
    stacks = boto3.client("cloudformation", REGION)
    stacks.create_stack(
        StackName="setup", TemplateBody=template, Capabilities=["CAPABILITY_NAMED_IAM"], Parameters=parameters
    )
    outputs = stacks.describe_stacks(StackName="setup")["Stacks"][0]["Outputs"]
    iam = boto3.client("iam", REGION)
    s3 = boto3.client("s3", REGION)
    roles = {name: role(iam, f"opensearch-dictionaries-{name}") for name in ("gate", "deploy")}
    encryption = s3.get_bucket_encryption(Bucket=given["BucketName"])["ServerSideEncryptionConfiguration"]
    stacks.delete_stack(StackName="setup")
    print(
        json.dumps(
            {
                "outputs": {one["OutputKey"]: one["OutputValue"] for one in outputs},
                "roles": roles,
                "encryption": encryption["Rules"][0]["ApplyServerSideEncryptionByDefault"]["SSEAlgorithm"],
                "left": [bucket["Name"] for bucket in s3.list_buckets()["Buckets"]],
            }
        )
    )


main()
