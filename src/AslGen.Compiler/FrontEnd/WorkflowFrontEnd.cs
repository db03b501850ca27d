using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>What the front end makes of a workflow class.</summary>
/// <param name="Program">The workflow, or null where nothing can be generated for the class.</param>
/// <param name="Findings">What is wrong with it.</param>
/// <param name="IsCSharpBroken">Whether the C# itself has errors.</param>
/// <param name="BrokenOrigin">The first place where it has, as far as known; otherwise -1.</param>
/// <param name="Origins">The places of the program's and the findings' numbers.</param>
internal sealed record FrontEndResult(
    WorkflowProgram? Program,
    IReadOnlyList<Finding> Findings,
    bool IsCSharpBroken,
    int BrokenOrigin,
    OriginTable Origins
);

/// <summary>Reads a workflow class into a <see cref="WorkflowProgram"/>.</summary>
internal static class WorkflowFrontEnd
{
    /// <summary>The members that are generated into a workflow class.</summary>
    public static readonly string[] GeneratedMembers = ["Definition", "Policy", "ResponderPolicy", "Parameters", "Cdk"];

    private const int LongestTimeout = 99_999_999;

    /// <summary>Reads a workflow class.</summary>
    /// <param name="type">The class.</param>
    /// <param name="attribute">Its <c>[StateMachine]</c> attribute.</param>
    /// <param name="compilation">The compilation that it is part of.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The workflow and what is wrong with it.</returns>
    public static FrontEndResult Read(
        INamedTypeSymbol type,
        AttributeData attribute,
        Compilation compilation,
        CancellationToken cancellation
    )
    {
        int policy = attribute.TryGet("PropertyNamingPolicy", out int number) ? number : 0;
        ReadingContext context = new(type, attribute, compilation, new JsonNames(policy), cancellation);
        bool canBeExtended = CheckClass(context);
        context.Parameters = DeployTimeParameters.Read(context);
        bool isExpress = attribute.TryGet("Type", out int machineType) && machineType == 1;
        Flow? flow = ReadFlowIfShallow(context, isExpress);
        int? timeout = ReadTimeout(context, attribute);
        WorkflowProgram? program = !canBeExtended
            ? null
            : new WorkflowProgram(ReadClass(context), context.Sink.IsClean ? flow : null)
            {
                Comment = attribute.TryGet("Comment", out string comment) ? comment : null,
                QueryLanguage =
                    attribute.TryGet("QueryLanguage", out int language) && language == 1 ? QueryLanguage.JsonPath : QueryLanguage.Jsonata,
                TimeoutSeconds = timeout,
                IsExpress = isExpress,
                Parameters = context.Parameters.All,
                ErrorTypes = context.OwnErrors,
                Locals = context.Locals.Names,
            };
        return new FrontEndResult(program, context.Sink.Findings, context.Sink.IsCSharpBroken, context.Sink.BrokenOrigin, context.Origins);
    }

    // Whether generated code can be part of the class.
    private static bool CheckClass(ReadingContext context)
    {
        INamedTypeSymbol type = context.Type;
        int name = context.Origins.NumberOf(context.NameToken);
        bool canBeExtended = true;
        List<string> notPartial = [];
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (current.Name.Length == 0)
            {
                context.Sink.ReportBrokenCSharp(name);
                return false;
            }

            if (!IsPartial(current, context.Cancellation))
            {
                notPartial.Insert(0, $"'{current.Name}'");
            }
        }

        if (notPartial.Count > 0)
        {
            context.Sink.Report(RuleIds.ClassNotPartial, name, string.Join(" and ", notPartial));
            canBeExtended = false;
        }

        string? problem = type switch
        {
            { IsStatic: true } => "be static",
            { IsAbstract: true } => "be abstract",
            { IsFileLocal: true } => "be file-local",
            _ when IsGeneric(type) => "be generic, nor be inside a generic type",
            _ when GeneratedMembers.Contains(type.Name) => "be named like one of its generated members",
            _ => null,
        };
        if (problem is not null)
        {
            context.Sink.Report(RuleIds.ClassShape, name, type.Name, problem);
            canBeExtended = false;
        }

        foreach (ISymbol member in type.GetMembers().Where(member => GeneratedMembers.Contains(member.Name)))
        {
            SyntaxNode? declaration = member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.Cancellation);
            bool isGenerated = member.GetAttributes().Any(a => a.AttributeClass.Is("System.CodeDom.Compiler", "GeneratedCodeAttribute"));
            if (declaration is not null && !isGenerated)
            {
                context.Sink.Report(RuleIds.ReservedMemberName, context.Origins.NumberOf(declaration.NameToken()), member.Name);
            }
        }

        return canBeExtended;
    }

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax(cancellation) is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
        );

    private static bool IsGeneric(INamedTypeSymbol type) =>
        type.TypeParameters.Length > 0 || (type.ContainingType is { } container && IsGeneric(container));

    // A stack that overflows would end the compiler and the IDE.
    private static Flow? ReadFlowIfShallow(ReadingContext context, bool isExpress)
    {
        try
        {
            return ReadFlow(context, isExpress);
        }
        catch (InsufficientExecutionStackException)
        {
            context.Sink.Report(
                RuleIds.UnsupportedExpression,
                context.Origins.NumberOf(context.NameToken),
                "An expression nested as deeply as in this class"
            );
            return null;
        }
    }

    private static Flow? ReadFlow(ReadingContext context, bool isExpress)
    {
        IMethodSymbol[] candidates = context.Type.GetMembers("RunAsync").OfType<IMethodSymbol>().ToArray();
        if (candidates.Length == 0)
        {
            context.Sink.Report(RuleIds.NoRunAsync, context.Origins.NumberOf(context.NameToken), context.Type.Name);
            return null;
        }

        IMethodSymbol run = candidates[0].Implementation();
        SyntaxNode? declaration = run.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.Cancellation);
        if (declaration is null || run.ReturnType.TypeKind == TypeKind.Error || run.Parameters.Any(p => p.Type.TypeKind == TypeKind.Error))
        {
            context.Sink.ReportBrokenCSharp(context.Origins.NumberOf(context.NameToken));
            return null;
        }

        int name = context.Origins.NumberOf(declaration.NameToken());
        if (ShapeProblem(run, candidates.Length) is { } problem)
        {
            context.Sink.Report(RuleIds.RunAsyncShape, name, problem);
            return null;
        }

        if (context.OperationOf(declaration) is not IMethodBodyOperation body || (body.BlockBody ?? body.ExpressionBody) is not { } block)
        {
            context.Sink.ReportBrokenCSharp(name);
            return null;
        }

        int input = context.Locals.Add(run.Parameters is [{ Name: var inputName }] ? inputName : "input");
        Scope scope = new();
        if (run.Parameters is [var parameter])
        {
            scope.Bind(
                parameter,
                new LocalReference(input) { Kind = JsonKinds.Of(parameter.Type), IsNullable = Nullability.IsNullable(parameter.Type) }
            );
        }

        return new FlowReader(context, scope, new StateReader(context, isExpress)).Read(block);
    }

    private static string? ShapeProblem(IMethodSymbol run, int overloads) =>
        run switch
        {
            _ when overloads > 1 => "must not have overloads",
            { IsStatic: true } => "must not be static",
            { IsGenericMethod: true } => "must not be generic",
            { Parameters.Length: > 1 } => "must have one parameter at most, the execution's input",
            _ when run.Parameters.Any(parameter => JsonKinds.IsTuple(parameter.Type)) =>
                "must not take a tuple, which System.Text.Json does not read",
            _ when run.Parameters.Any(parameter => parameter.RefKind != RefKind.None) => "must take its input by value",
            _ when !ReturnsTask(run) => "must return Task or Task<T>",
            { IsAsync: false } => "must be async",
            _ => null,
        };

    private static bool ReturnsTask(IMethodSymbol run) =>
        run.ReturnType.Is("System.Threading.Tasks", "Task") || run.ReturnType.Is("System.Threading.Tasks", "Task`1");

    private static int? ReadTimeout(ReadingContext context, AttributeData attribute)
    {
        if (!attribute.TryGet("TimeoutSeconds", out int timeout) || timeout == 0)
        {
            return null;
        }

        if (timeout is < 0 or > LongestTimeout && attribute.ApplicationSyntaxReference?.GetSyntax(context.Cancellation) is { } syntax)
        {
            context.Sink.Report(
                RuleIds.InvalidSetting,
                context.Origins.NumberOf(syntax),
                "TimeoutSeconds must be from 1 to 99,999,999, or 0 for no limit"
            );
        }

        return timeout;
    }

    private static WorkflowClass ReadClass(ReadingContext context)
    {
        INamedTypeSymbol type = context.Type;
        List<string> containing = [];
        for (INamedTypeSymbol? current = type.ContainingType; current is not null; current = current.ContainingType)
        {
            containing.Insert(0, KindOf(current) + " " + Escape(current.Name));
        }

        return new WorkflowClass(
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
            containing.ToEquatableArray(),
            Escape(type.Name),
            GeneratedMembers.Where(member => type.GetMembers(member).Any()).ToEquatableArray()
        )
        {
            IsRecord = type.IsRecord,
        };
    }

    private static string KindOf(INamedTypeSymbol type) =>
        type switch
        {
            { TypeKind: TypeKind.Interface } => "interface",
            { TypeKind: TypeKind.Struct, IsRecord: true } => "record struct",
            { TypeKind: TypeKind.Struct } => "struct",
            { IsRecord: true } => "record",
            _ => "class",
        };

    private static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "@" + name : name;
}
