namespace AslGen.StatesLanguage.Services;

/// <summary>The services that AWS SDK integrations, <c>aws-sdk:service:action</c>, can call.</summary>
public static class AwsSdkServices
{
    /// <summary>Finds a service.</summary>
    /// <param name="name">The service as resource ARNs name it: lower case without dashes, such as <c>cloudwatchlogs</c>.</param>
    /// <returns>The service, or null where none of that name is known; services newer than the catalogue exist.</returns>
    public static AwsSdkService? Find(string name) => Table.ByName.TryGetValue(name, out AwsSdkService? service) ? service : null;

    /// <summary>All known services.</summary>
    public static IEnumerable<AwsSdkService> All => Table.ByName.Values;

    /// <summary>The actions of a service that Step Functions cannot call, as its API names them.</summary>
    /// <param name="name">The service as resource ARNs name it.</param>
    /// <returns>The actions; none for most services.</returns>
    public static IReadOnlyList<string> UnsupportedActionsOf(string name) =>
        name switch
        {
            "applicationdiscovery" => ["DescribeExportConfigurations", "ExportConfigurations"],
            "codedeploy" =>
            [
                "BatchGetDeploymentInstances",
                "GetDeploymentInstance",
                "ListDeploymentInstances",
                "SkipWaitTimeForInstanceTermination",
            ],
            "comprehendmedical" => ["DetectEntities"],
            "directconnect" =>
            [
                "AllocateConnectionOnInterconnect",
                "DescribeConnectionLoa",
                "DescribeConnectionsOnInterconnect",
                "DescribeInterconnectLoa",
            ],
            "efs" => ["CreateTags"],
            "elastictranscoder" => ["TestRole"],
            "emr" => ["DescribeJobFlows"],
            "iot" => ["AttachPrincipalPolicy", "DetachPrincipalPolicy", "ListPolicyPrincipals", "ListPrincipalPolicies"],
            "iotdeviceadvisor" => ["ListTestCases"],
            "kinesis" => ["SubscribeToShard"],
            "lambda" => ["InvokeAsync"],
            "lexruntimev2" => ["StartConversation"],
            "mediapackage" => ["RotateChannelCredentials"],
            "rdsdata" => ["ExecuteSql"],
            "s3" or "s3control" => ["SelectObjectContent"],
            "shield" => ["DeleteSubscription"],
            "sts" => ["AssumeRole", "AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"],
            _ => [],
        };

    /// <summary>Whether a service could once be called and no longer can.</summary>
    /// <param name="name">The service as resource ARNs name it.</param>
    /// <returns>Whether it is such a service.</returns>
    public static bool IsRetired(string name) => name is "mobile" or "macie";

    // Made when first asked for: most definitions call no AWS SDK service.
    private static class Table
    {
        // A service's name in ARNs is its exception prefix in lower case.
        private const string Documented = """
            AccessAnalyzer Account Acm AcmPca AlexaForBusiness Amp Amplify AmplifyBackend AmplifyUiBuilder ApiGateway
            ApiGatewayV2 AppConfig AppConfigData Appflow AppIntegrations ApplicationAutoScaling ApplicationDiscovery
            ApplicationInsights AppMesh AppStream AppSync Athena AuditManager AutoScaling AutoScalingPlans Backup
            BackupGateway Batch Braket Budgets Chime ChimeSdkMeetings Cloud9 CloudControl CloudDirectory CloudFormation
            CloudFront CloudHsm CloudHsmV2 CloudSearch CloudTrail CloudWatch CloudWatchLogs Codeartifact CodeBuild
            CodeCommit CodeDeploy CodeGuruProfiler CodeGuruReviewer CodePipeline CodeStar CodeStarConnections
            CodestarNotifications CognitoIdentity CognitoIdentityProvider CognitoSync Comprehend ComprehendMedical
            ComputeOptimizer Config Connect ConnectContactLens ConnectParticipant CostAndUsageReport CostExplorer
            DatabaseMigration DataBrew DataExchange DataPipeline DataSync Dax Detective DeviceFarm DevOpsGuru
            DirectConnect Directory Dlm DocDb Drs DynamoDb DynamoDbStreams Ebs Ec2 Ec2InstanceConnect Ecr EcrPublic Ecs
            Efs Eks ElastiCache ElasticBeanstalk ElasticInference ElasticLoadBalancing ElasticLoadBalancingV2
            Elasticsearch ElasticTranscoder Emr EmrContainers EventBridge Evidently Firehose Fis Fms Forecast
            Forecastquery FraudDetector FSx GameLift Glacier Glue Grafana Greengrass GreengrassV2 GroundStation GuardDuty
            HealthLake Honeycode Iam Identitystore Imagebuilder Inspector Inspector2 Iot Iot1ClickProjects IoTAnalytics
            IotDeviceAdvisor IotEvents IotEventsData IoTFleetHub IotJobsDataPlane IoTSecureTunneling IoTSiteWise
            IoTThingsGraph IotWireless Ivs Kafka KafkaConnect Kendra Kinesis KinesisAnalytics KinesisAnalyticsV2
            KinesisVideo KinesisVideoArchivedMedia KinesisVideoMedia KinesisVideoSignaling Kms LakeFormation Lambda
            LexModelBuilding LexModelsV2 LexRuntime LexRuntimeV2 LicenseManager Lightsail Location LookoutVision
            ManagedBlockchain MarketplaceCatalog MarketplaceCommerceAnalytics MarketplaceEntitlement MarketplaceMetering
            MediaConnect MediaLive MediaPackage MediaPackageVod MediaStore MediaTailor MemoryDB MigrationHub
            MigrationHubConfig MigrationHubStrategy Mq MTurk Mwaa Neptune NetworkManager OpenSearch OpsWorks OpsWorksCm
            Organizations Outposts Panorama Personalize PersonalizeEvents PersonalizeRuntime Pi Pinpoint PinpointEmail
            PinpointSmsVoice Polly Pricing Qldb QldbSession QuickSight Ram Rbin Rds RdsData Redshift RedshiftData
            Rekognition Resiliencehub ResourceGroups ResourceGroupsTaggingApi RoboMaker Route53 Route53Domains
            Route53Resolver Rum S3 S3Control S3Outposts SageMaker SageMakerA2IRuntime SagemakerEdge
            SageMakerFeatureStoreRuntime SageMakerRuntime Savingsplans Schemas SecretsManager SecurityHub
            ServerlessApplicationRepository ServiceCatalog ServiceCatalogAppRegistry ServiceDiscovery ServiceQuotas Ses
            SesV2 Sfn Shield Signer Sms Snowball Sns Sqs Ssm Sso SsoAdmin SsoOidc StorageGateway Sts Support Swf
            Synthetics Textract Transcribe Transfer Translate VoiceId Waf WafRegional Wafv2 WellArchitected Wisdom
            WorkDocs WorkMail WorkMailMessageFlow WorkSpaces WorkSpacesWeb XRay
            """;

        // Their prefixes follow from the names that the services have in AWS SDKs, by the rule that holds for all documented ones
        // but for the letter case of abbreviations.
        private const string Later = """
            AIOps ApiGatewayManagementApi AppFabric ApplicationCostProfiler ApplicationSignals AppRunner ArcRegionSwitch
            ArcZonalShift Artifact B2bi BackupSearch BcmDashboards BcmDataExports BcmPricingCalculator
            BcmRecommendedActions Bedrock BedrockAgent BedrockAgentCore BedrockAgentCoreControl BedrockAgentRuntime
            BedrockDataAutomation BedrockDataAutomationRuntime BedrockRuntime Billing Billingconductor Chatbot
            ChimeSdkIdentity ChimeSdkMediaPipelines ChimeSdkMessaging ChimeSdkVoice CleanRooms CleanRoomsML
            CloudFrontKeyValueStore CloudSearchDomain CloudTrailData CodeCatalyst CodeConnections CodeGuruSecurity
            ComputeOptimizerAutomation ConnectCampaigns ConnectCampaignsV2 ConnectCases ConnectHealth ControlCatalog
            ControlTower CostOptimizationHub CustomerProfiles DataZone Deadline DevOpsAgent DirectoryServiceData
            DocDBElastic Dsql EksAuth ElementalInference EmrServerless EntityResolution Evs Finspace FinspaceData FreeTier
            GameLiftStreams GeoMaps GeoPlaces GeoRoutes GlobalAccelerator Health ImportExport InspectorScan Interconnect
            InternetMonitor Invoicing IoTDataPlane IoTFleetWise IoTManagedIntegrations IoTTwinMaker Ivschat IvsRealTime
            KendraRanking Keyspaces KeyspacesStreams KinesisVideoWebRTCStorage LaunchWizard
            LicenseManagerLinuxSubscriptions LicenseManagerUserSubscriptions LookoutEquipment M2 MachineLearning Macie2
            MailManager ManagedBlockchainQuery MarketplaceAgreement MarketplaceDeployment MarketplaceDiscovery
            MarketplaceReporting MediaConvert MediaPackageV2 MediaStoreData MedicalImaging Mgn MigrationHubOrchestrator
            MigrationHubRefactorSpaces Mpa MwaaServerless Neptunedata NeptuneGraph NetworkFirewall NetworkFlowMonitor
            NetworkMonitor Notifications NotificationsContacts NovaAct Oam ObservabilityAdmin Odb Omics
            OpenSearchServerless Osis PartnerCentralAccount PartnerCentralBenefits PartnerCentralChannel
            PartnerCentralSelling PaymentCryptography PaymentCryptographyData PcaConnectorAd PcaConnectorScep Pcs
            PinpointSmsVoiceV2 Pipes Proton QApps QBusiness QConnect RedshiftServerless Repostspace ResourceExplorer2
            RolesAnywhere Route53GlobalResolver Route53Profiles Route53RecoveryCluster Route53RecoveryControlConfig
            Route53RecoveryReadiness RTBFabric S3Files S3Tables S3Vectors SageMakerGeospatial SageMakerMetrics Scheduler
            SecurityAgent SecurityIr SecurityLake SignerData Signin SimpleDB SimpleDBv2 SimSpaceWeaver
            SnowDeviceManagement SocialMessaging SsmContacts SsmGuiConnect SsmIncidents SsmQuickSetup SsmSap SupplyChain
            SupportApp Sustainability TaxSettings TimestreamInfluxDB TimestreamQuery TimestreamWrite Tnb TrustedAdvisor
            Uxc VerifiedPermissions VpcLattice Wickr WorkspacesInstances WorkSpacesThinClient
            """;

        public static readonly Dictionary<string, AwsSdkService> ByName = Read();

        private static Dictionary<string, AwsSdkService> Read()
        {
            Dictionary<string, AwsSdkService> services = new(StringComparer.Ordinal);
            Add(Documented, isDocumented: true);
            Add(Later, isDocumented: false);
            return services;

            void Add(string prefixes, bool isDocumented)
            {
                foreach (string prefix in prefixes.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
                {
                    string name = prefix.ToLowerInvariant();
                    services.Add(name, new AwsSdkService(name, prefix, isDocumented));
                }
            }
        }
    }
}

/// <summary>A service that AWS SDK integrations can call.</summary>
/// <param name="Name">The service as resource ARNs name it.</param>
/// <param name="ErrorPrefix">What the names of its errors start with, before the dot.</param>
/// <param name="IsDocumented">Whether Step Functions documents the service and its prefix; else both follow from AWS SDKs.</param>
public sealed record AwsSdkService(string Name, string ErrorPrefix, bool IsDocumented);
