using AslGen.Compiler.Program;
using AslGen.StatesLanguage.Services;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads a call of the AWS SDK for .NET, <c>client => client.QueryAsync(new QueryRequest { … })</c>, as an AWS SDK integration.</summary>
/// <param name="context">The workflow being read.</param>
/// <param name="expressions">Reads the request.</param>
internal sealed class SdkCallReader(ReadingContext context, ExpressionReader expressions)
{
    private const string RequestSuffix = "Request";

    /// <summary>Reads a call.</summary>
    /// <param name="operation">The lambda.</param>
    /// <returns>Service and action, and the request; null after a refusal.</returns>
    public (string Action, Expression Request)? Read(IOperation operation)
    {
        IAnonymousFunctionOperation? lambda = (operation as IDelegateCreationOperation)?.Target as IAnonymousFunctionOperation;
        if (
            lambda
                is not {
                    Symbol: { IsAsync: false, Parameters: [var client] },
                    Body.Operations: [IReturnOperation { ReturnedValue: IInvocationOperation call }, ..]
                }
            || call.Instance is not IParameterReferenceOperation { Parameter: var target }
            || !SymbolEqualityComparer.Default.Equals(client, target)
        )
        {
            return Refuse(operation, "What is not one call of the client's, such as client => client.QueryAsync(new QueryRequest { … }),");
        }

        string @namespace = AwsSdkTypes.NamespaceOf(call.TargetMethod.ContainingType);
        if (DotNetSdk.ServiceOf(@namespace) is not { } service)
        {
            return Refuse(
                operation,
                $"A client of '{@namespace}', which is no known service of AWS SDK integrations (use CallAwsService),"
            );
        }

        if (DotNetSdk.ActionOf(@namespace, call.TargetMethod.Name) is not { } action)
        {
            return Refuse(call, $"'{call.TargetMethod.Name}', whose action's name is not known for sure (use CallAwsService),");
        }

        if (
            call.Arguments is not [{ Value: IObjectCreationOperation request }, ..]
            || request.Type?.Name.EndsWith(RequestSuffix, StringComparison.Ordinal) != true
        )
        {
            return Refuse(call, "A call of the AWS SDK without a request that is made in place, such as new QueryRequest { … },");
        }

        return ($"{service}:{action}", expressions.ReadMember(request));
    }

    private (string Action, Expression Request)? Refuse(IOperation operation, string what)
    {
        if (operation.DescendantsAndSelf().Any(part => part is IInvalidOperation) || operation.Syntax.ContainsDiagnostics)
        {
            context.ReportBroken(operation);
        }
        else
        {
            expressions.Refuse(operation, what);
        }

        return null;
    }
}
