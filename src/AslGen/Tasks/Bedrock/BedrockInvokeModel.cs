using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Asks a model (<c>bedrock:invokeModel</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("bedrock", "invokeModel")]
public sealed class BedrockInvokeModel([Argument, CallerMemberName] string method = "")
    : BedrockInvokeModelTask<BedrockInvokeModelResponse>(method)
{
    /// <summary>
    /// Asks a model, and waits until somebody answers with the task token (<c>bedrock:invokeModel.waitForTaskToken</c>).
    /// </summary>
    /// <typeparam name="TResult">What the responder sends.</typeparam>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("bedrock", "invokeModel", Suffix = ".waitForTaskToken")]
    public sealed class WaitForTaskToken<TResult>([Argument, CallerMemberName] string method = "")
        : BedrockInvokeModelTask<TResult>(method);
}

/// <summary>Asks a model (<c>bedrock:invokeModel</c>).</summary>
/// <typeparam name="TBody">The body of the answer.</typeparam>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("bedrock", "invokeModel")]
public sealed class BedrockInvokeModel<TBody>([Argument, CallerMemberName] string method = "")
    : BedrockInvokeModelTask<BedrockInvokeModelResponse<TBody>>(method);
