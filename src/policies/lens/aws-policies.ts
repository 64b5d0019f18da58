/** AWS's own policies, by the ARN's last part, which a role may be given: what each allows is little or only read. */
const listed: ReadonlySet<string> = new Set([
  "ReadOnlyAccess",
  "SecurityAudit",
  "job-function/ViewOnlyAccess",
  "AWSXRayDaemonWriteAccess",
  "CloudWatchAgentServerPolicy",
  "CloudWatchAgentAdminPolicy",
  "AmazonSSMManagedInstanceCore",
  "AmazonSSMManagedEC2InstanceDefaultPolicy",
  "AmazonEC2ContainerRegistryPullOnly",
  "AmazonEKSClusterPolicy",
  "AmazonEKSServicePolicy",
  "AmazonEKSVPCResourceController",
  "AmazonEKSWorkerNodePolicy",
  "AmazonEKSWorkerNodeMinimalPolicy",
  "AmazonEKS_CNI_Policy",
  "AmazonEKSFargatePodExecutionRolePolicy",
  "AWSElasticBeanstalkWebTier",
  "AWSElasticBeanstalkWorkerTier",
  "AWSElasticBeanstalkMulticontainerDocker",
]);

/** Policies that AWS made for one service's own role, such as a function's logs or a task's image and logs. */
const ofServices: ReadonlySet<string> = new Set(
  [
    "AWSLambdaBasicExecutionRole",
    "AWSLambdaBasicDurableExecutionRolePolicy",
    "AWSLambdaVPCAccessExecutionRole",
    "AWSLambdaSQSQueueExecutionRole",
    "AWSLambdaDynamoDBExecutionRole",
    "AWSLambdaKinesisExecutionRole",
    "AWSLambdaMSKExecutionRole",
    "AWSLambdaENIManagementAccess",
    "AWSLambdaRole",
    "AmazonECSTaskExecutionRolePolicy",
    "AmazonEC2ContainerServiceforEC2Role",
    "AmazonEC2ContainerServiceRole",
    "AmazonEC2ContainerServiceEventsRole",
    "AmazonECSInfrastructureRolePolicyForVolumes",
    "AmazonEBSCSIDriverPolicy",
    "AmazonEFSCSIDriverPolicy",
    "AmazonRDSEnhancedMonitoringRole",
    "AmazonAPIGatewayPushToCloudWatchLogs",
    "AWSAppSyncPushToCloudWatchLogs",
    "AWSAppRunnerServicePolicyForECRAccess",
    "AWSBackupServiceRolePolicyForBackup",
    "AWSBackupServiceRolePolicyForRestores",
    "AWSBatchServiceRole",
    "AWSCodeDeployRole",
    "AWSCodeDeployRoleForLambda",
    "AWSConfigRole",
    "AWS_ConfigRole",
    "AWSGlueServiceRole",
    "AWSTransferLoggingAccess",
    "AWSElasticBeanstalkEnhancedHealth",
    "AWSElasticBeanstalkService",
    "AmazonDMSCloudWatchLogsRole",
    "AmazonDMSVPCManagementRole",
    "AmazonMSKConnectReadOnlyAccess",
    "AmazonSNSRole",
    "AmazonElasticMapReduceforEC2Role",
    "AWSIoTLogging",
    "CloudFormationStackSetsOrgMemberServiceRole",
  ].map((name) => `service-role/${name}`),
);

/** AWS calls a policy so when it only reads; that of SSM reads the values of parameters as well. */
const readsOnly = /^(?!AmazonSSM)(?:service-role\/)?[\w-]+Read-?Only(?:Access)?(?:_v\d|V\d)?$/;

const ownPolicy = /^arn:[\w-]+:iam::aws:policy\/(.+)$/;

/** What AWS calls a policy of its own; `undefined` for a policy of an account. */
const nameOf = (arn: string): string | undefined => ownPolicy.exec(arn)?.[1];

/** Whether a role may be given the policy: one of an account, judged by itself, or a listed one of AWS's. */
export function isListedPolicy(arn: string): boolean {
  const name = nameOf(arn);
  return name === undefined || listed.has(name) || ofServices.has(name) || readsOnly.test(name);
}

/** Whether the policy is AWS's own and lets a principal look only. */
export function isReadingPolicy(arn: string): boolean {
  const name = nameOf(arn) ?? "";
  return /^(?:SecurityAudit|job-function\/ViewOnlyAccess)$/.test(name) || readsOnly.test(name);
}
