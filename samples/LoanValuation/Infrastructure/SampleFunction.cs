using Amazon.CDK;
using Amazon.CDK.AWS.Lambda;
using Constructs;

namespace LoanValuation.Infrastructure;

/// <summary>A Lambda function whose code is one of the entry points in the folder <c>functions</c>.</summary>
/// <param name="scope">The construct that it is part of.</param>
/// <param name="id">The construct's name.</param>
/// <param name="entryPoint">The file's name without its extension.</param>
/// <param name="environment">The function's environment variables.</param>
public sealed class SampleFunction(Construct scope, string id, string entryPoint, IDictionary<string, string>? environment = null)
    : Function(
        scope,
        id,
        new FunctionProps
        {
            // By name, since older releases of the CDK do not list this runtime.
            Runtime = new Runtime("nodejs22.x", RuntimeFamily.NODEJS),
            // Beside the app: relative paths would depend on the folder in which the app is started.
            Code = Code.FromAsset(Path.Combine(AppContext.BaseDirectory, "functions")),
            Handler = entryPoint + ".handler",
            Environment = environment,
            // The functions give the other side 10 seconds; what follows has to fit in too.
            Timeout = Duration.Seconds(30),
        }
    );
