namespace AslGen.Compiler.Diagnostics;

/// <summary>The IDs of all rules; what each says stands in <see cref="Rules"/>.</summary>
internal static class RuleIds
{
    public const string ClassNotPartial = "ASL1001";
    public const string NoRunAsync = "ASL1002";
    public const string RunAsyncShape = "ASL1003";
    public const string ClassShape = "ASL1004";
    public const string AwaitOfNoState = "ASL1005";
    public const string StateMethodShape = "ASL1006";
    public const string UnsupportedStatement = "ASL1007";
    public const string UnsupportedExpression = "ASL1008";
    public const string DeployTimeParameterType = "ASL1009";
    public const string ReservedMemberName = "ASL1010";
    public const string HelperMethodShape = "ASL1021";
    public const string OuterLocalAssigned = "ASL1022";
    public const string TokenNotSent = "ASL2001";
    public const string TokenAsString = "ASL2002";
    public const string PayloadResponseOnlyExcludes = "ASL2003";
    public const string TokenOutsideCallback = "ASL2004";
    public const string UnsupportedPattern = "ASL2005";
    public const string InvalidSetting = "ASL2006";
    public const string NotInJsonPath = "ASL3001";
    public const string NotInJsonata = "ASL3002";
    public const string PathSuffixInName = "ASL3003";
    public const string TextWouldDiffer = "ASL3004";
    public const string RefusedMember = "ASL3011";
    public const string WidthOfNumber = "ASL3012";
    public const string RawExpression = "ASL3013";
    public const string InvalidRetry = "ASL4001";
    public const string ErrorHandling = "ASL4002";
    public const string ErrorNotTaken = "ASL4003";
    public const string InvalidStateName = "ASL5001";
    public const string BroadPermission = "ASL6001";
    public const string UnknownPermission = "ASL6002";
}
