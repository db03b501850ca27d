using System.Globalization;

namespace AslGen.StatesLanguage.Jsonata.Analysis;

/// <summary>Walks an expression in the order in which it is evaluated.</summary>
/// <param name="tree">The whole expression.</param>
/// <param name="assigned">The variables of the state machine, which hide functions of the same name.</param>
internal sealed class TreeAnalysis(JsonataExpression tree, ISet<string> assigned)
{
    private const string States = "states";
    private const int MaxSuggestions = 100;

    private readonly List<JsonataFinding> _findings = [];
    private readonly List<JsonataStatesReference> _states = [];
    private readonly List<JsonataVariableReference> _variables = [];
    private readonly TypeInference _types = new(tree, assigned);
    private readonly HashSet<string> _constructed = new(StringComparer.Ordinal);
    private Scope _scope = new(outer: null, [tree], isFunction: false);

    // Whether a computed member name could be any.
    private bool _constructsAny;

    public JsonataAnalysis Run()
    {
        CollectMemberNames();
        Visit(tree, hasContext: false);
        return new JsonataAnalysis(
            _findings.ToEquatableArray(),
            _states.ToEquatableArray(),
            _variables.ToEquatableArray(),
            _types.TypeOf(tree)
        );
    }

    private void Report(JsonataFindingKind kind, JsonataExpression expression, params string[] arguments) =>
        _findings.Add(new JsonataFinding(kind, expression.Position, expression.Length, arguments.ToEquatableArray()));

    // Functions come from JSON only where an object was made of one.
    private void CollectMemberNames()
    {
        Stack<JsonataExpression> rest = new([tree]);
        while (rest.Count > 0)
        {
            JsonataExpression expression = rest.Pop();
            EquatableArray<JsonataObjectMember> members = expression switch
            {
                JsonataObject @object => @object.Members,
                JsonataGroupBy group => group.Members,
                _ => [],
            };
            foreach (JsonataObjectMember member in members)
            {
                if (member.Name is JsonataString { Text.Literal: { } name })
                {
                    _constructed.Add(name);
                }
                else
                {
                    _constructsAny = true;
                }
            }

            foreach (JsonataExpression part in JsonataTree.PartsOf(expression))
            {
                rest.Push(part);
            }
        }
    }

    // The cases hold no variables, to keep small what stays on the stack while the parts are visited.
    private void Visit(JsonataExpression expression, bool hasContext)
    {
        switch (expression)
        {
            case JsonataVariable:
                Variable((JsonataVariable)expression, hasContext);
                break;
            case JsonataName or JsonataWildcard or JsonataDescendants:
                Name(expression, hasContext);
                break;
            case JsonataPath:
                Path((JsonataPath)expression, hasContext);
                break;
            case JsonataFilter:
                Visit(((JsonataFilter)expression).Target, hasContext);
                Visit(((JsonataFilter)expression).Predicate, hasContext: true);
                break;
            case JsonataFocus:
                Visit(((JsonataFocus)expression).Target, hasContext);
                _scope.Bind(((JsonataFocus)expression).Variable);
                break;
            case JsonataIndex:
                Visit(((JsonataIndex)expression).Target, hasContext);
                _scope.Bind(((JsonataIndex)expression).Variable);
                break;
            case JsonataOrderBy:
                Visit(((JsonataOrderBy)expression).Target, hasContext);
                VisitAll(JsonataTree.PartsOf(expression).Skip(1), hasContext: true);
                break;
            case JsonataGroupBy:
                Visit(((JsonataGroupBy)expression).Target, hasContext);
                Members(((JsonataGroupBy)expression).Members, hasContext: true);
                break;
            case JsonataObject:
                Members(((JsonataObject)expression).Members, hasContext);
                break;
            case JsonataAssignment:
                Visit(((JsonataAssignment)expression).Value, hasContext);
                _scope.Bind(((JsonataAssignment)expression).Name);
                break;
            case JsonataBlock:
                Block((JsonataBlock)expression, hasContext);
                break;
            case JsonataLambda:
                Lambda((JsonataLambda)expression, hasContext);
                break;
            case JsonataTransform:
                VisitAll(JsonataTree.PartsOf(expression), hasContext: true);
                break;
            case JsonataCall:
                Call((JsonataCall)expression, hasContext, chained: null);
                break;
            case JsonataApply:
                Apply((JsonataApply)expression, hasContext);
                break;
            default:
                VisitAll(JsonataTree.PartsOf(expression), hasContext);
                Operands(expression);
                break;
        }
    }

    private void Name(JsonataExpression expression, bool hasContext)
    {
        if (!hasContext)
        {
            string name = expression switch
            {
                JsonataName plain => plain.Name,
                JsonataWildcard => "*",
                _ => "**",
            };
            Report(JsonataFindingKind.NameWithoutContext, expression, name);
        }
    }

    private void Block(JsonataBlock block, bool hasContext)
    {
        _scope = new Scope(_scope, block.Expressions, isFunction: false);
        VisitAll(block.Expressions, hasContext);
        _scope = _scope.Outer!;
    }

    private void VisitAll(IEnumerable<JsonataExpression> expressions, bool hasContext)
    {
        foreach (JsonataExpression expression in expressions)
        {
            Visit(expression, hasContext);
        }
    }

    private void Members(EquatableArray<JsonataObjectMember> members, bool hasContext)
    {
        foreach (JsonataObjectMember member in members)
        {
            Visit(member.Name, hasContext);
            Visit(member.Value, hasContext);
            if (Kind(member.Name) is not (JsonataValueType.Unknown or JsonataValueType.Undefined or JsonataValueType.String))
            {
                Report(JsonataFindingKind.OperandType, member.Name, "{", TypeName(member.Name));
            }
        }
    }

    // A function's context item is the one where it is defined, not the one where it is called.
    private void Lambda(JsonataLambda lambda, bool hasContext)
    {
        _scope = new Scope(_scope, [lambda.Body], isFunction: true);
        foreach (string parameter in lambda.Parameters)
        {
            _scope.Bind(parameter);
        }

        Visit(lambda.Body, hasContext);
        _scope = _scope.Outer!;
    }

    private void Path(JsonataPath path, bool hasContext)
    {
        JsonataExpression first = path.Steps[0];
        if (First(first) is JsonataString { Text.Literal: { } name } text && !hasContext)
        {
            Report(JsonataFindingKind.NameWithoutContext, text, name);
        }

        if (First(first) is JsonataVariable { Name: States } states && !_scope.IsBound(States))
        {
            StatesPath(path, states);
            VisitPredicates(first);
        }
        else
        {
            Visit(first, hasContext);
        }

        for (int index = 1; index < path.Steps.Count; index++)
        {
            // A step that only binds its items leaves the context item as it is.
            hasContext |= !BindsFocus(path.Steps[index - 1]);
            Visit(path.Steps[index], hasContext);
        }
    }

    // The step's predicates are visited, but not the variable, which was reported with its members.
    private void VisitPredicates(JsonataExpression step)
    {
        switch (step)
        {
            case JsonataFilter filter:
                VisitPredicates(filter.Target);
                Visit(filter.Predicate, hasContext: true);
                break;
            case JsonataKeepArray keep:
                VisitPredicates(keep.Target);
                break;
            case JsonataFocus focus:
                VisitPredicates(focus.Target);
                _scope.Bind(focus.Variable);
                break;
            case JsonataIndex index:
                VisitPredicates(index.Target);
                _scope.Bind(index.Variable);
                break;
            default:
                break;
        }
    }

    // What a step is before it is filtered and bound.
    private static JsonataExpression First(JsonataExpression step) =>
        step switch
        {
            JsonataFilter filter => First(filter.Target),
            JsonataKeepArray keep => First(keep.Target),
            JsonataFocus focus => First(focus.Target),
            JsonataIndex index => First(index.Target),
            _ => step,
        };

    // A block can give items that bring their context item along.
    private static bool BindsFocus(JsonataExpression step) =>
        step switch
        {
            JsonataFilter filter => BindsFocus(filter.Target),
            JsonataKeepArray keep => BindsFocus(keep.Target),
            JsonataIndex index => BindsFocus(index.Target),
            JsonataFocus focus => focus.Variable.Length > 0 && First(focus.Target) is not JsonataBlock,
            _ => false,
        };

    private void StatesPath(JsonataPath path, JsonataVariable states)
    {
        List<string> members = [];
        int end = states.Position + states.Length;
        for (int index = 1; index < path.Steps.Count && !BindsFocus(path.Steps[index - 1]); index++)
        {
            JsonataExpression step = First(path.Steps[index]);
            string? name = step switch
            {
                JsonataName plain => plain.Name,
                JsonataString { Text.Literal: { } quoted } => quoted,
                _ => null,
            };
            if (name is null)
            {
                break;
            }

            members.Add(name);
            end = step.Position + step.Length;
        }

        _states.Add(
            new JsonataStatesReference(members.ToEquatableArray(), states.Position, states.Position < 0 ? -1 : end - states.Position)
        );
    }

    private void Variable(JsonataVariable variable, bool hasContext)
    {
        switch (variable.Name)
        {
            case "":
                if (!hasContext)
                {
                    Report(JsonataFindingKind.NoContextItem, variable);
                }

                break;
            case var name when _scope.IsBound(name):
                break;
            case "$":
                if (!_types.IsBound(variable.Name))
                {
                    Report(JsonataFindingKind.NoInputDocument, variable);
                }

                break;
            case States:
                _states.Add(new JsonataStatesReference([], variable.Position, variable.Length));
                break;
            case JsonataFunctions.Eval:
                Report(JsonataFindingKind.Eval, variable);
                break;
            case var name when assigned.Contains(name) || JsonataFunctions.Find(name) is null:
                _variables.Add(new JsonataVariableReference(name, variable.Position, variable.Length));
                break;
            default:
                break;
        }
    }

    private void Call(JsonataCall call, bool hasContext, JsonataExpression? chained)
    {
        // A partial application evaluates its arguments before the function.
        if (call.IsPartial)
        {
            VisitAll(call.Arguments, hasContext);
            Callee(call.Function, hasContext);
            return;
        }

        Callee(call.Function, hasContext);
        VisitAll(call.Arguments, hasContext);
        if (_types.BuiltIn(call.Function) is { } function)
        {
            List<JsonataExpression> arguments = chained is null ? [] : [chained];
            arguments.AddRange(call.Arguments);
            Arguments(call, function, arguments, hasContext);
        }
    }

    private void Callee(JsonataExpression callee, bool hasContext)
    {
        switch (callee)
        {
            case JsonataVariable variable when IsUnknownFunction(variable.Name):
                Report(
                    JsonataFindingKind.UnknownFunction,
                    variable,
                    Nearest(variable.Name) is { } nearest ? [variable.Name, nearest] : [variable.Name]
                );
                break;
            case JsonataName name:
                CallOfName(name, hasContext);
                break;
            default:
                Visit(callee, hasContext);
                NoFunction(callee, "(");
                break;
        }
    }

    // Nobody reads more, and looking takes time.
    private string? Nearest(string name) => _findings.Count < MaxSuggestions ? JsonataFunctions.Nearest(name) : null;

    // State variables hold JSON, so they are no functions.
    private bool IsUnknownFunction(string name) =>
        name is not ("" or "$" or JsonataFunctions.Eval)
        && !_scope.IsBound(name)
        && !assigned.Contains(name)
        && JsonataFunctions.Find(name) is null;

    private void CallOfName(JsonataName name, bool hasContext)
    {
        if (JsonataFunctions.Find(name.Name) is null)
        {
            Visit(name, hasContext);
        }
        else if (!hasContext || !(_constructsAny || _constructed.Contains(name.Name)))
        {
            Report(JsonataFindingKind.CallWithoutDollar, name, name.Name);
        }
    }

    private void Apply(JsonataApply apply, bool hasContext)
    {
        Visit(apply.Argument, hasContext);
        if (apply.Function is JsonataCall call && !call.IsPartial)
        {
            Call(call, hasContext, apply.Argument);
            return;
        }

        Visit(apply.Function, hasContext);
        NoFunction(apply.Function, "~>");

        // A function before it makes a function of the two.
        bool isValue = Kind(apply.Argument) is not (JsonataValueType.Unknown or JsonataValueType.Function);
        if (isValue && _types.BuiltIn(apply.Function) is { } function)
        {
            Arguments(apply.Function, function, [apply.Argument], hasContext);
        }
    }

    private void NoFunction(JsonataExpression expression, string @operator)
    {
        if (Kind(expression) is not (JsonataValueType.Unknown or JsonataValueType.Function or JsonataValueType.Undefined))
        {
            Report(JsonataFindingKind.OperandType, expression, @operator, TypeName(expression));
        }
    }

    private void Arguments(JsonataExpression place, JsonataFunction function, IReadOnlyList<JsonataExpression> arguments, bool hasContext)
    {
        JsonataSignature signature = function.Signature;

        // Without a context item nothing stands in for what is missing.
        int least = signature.Parameters.Count(parameter => !parameter.IsOptional && (!parameter.IsContext || !hasContext));
        bool isCountRight = arguments.Count >= least && !(arguments.Count > signature.MaxArguments);
        (int Index, string Expected)? mismatch = isCountRight
            ? ArgumentCheck.FindMismatch(signature, [.. arguments.Select(ArgumentOf)])
            : (arguments.Count, "");
        if (mismatch is not var (index, expected))
        {
            return;
        }

        if (index == arguments.Count)
        {
            string[] counts = [function.Name, Text(arguments.Count), Text(least)];
            Report(JsonataFindingKind.ArgumentCount, place, signature.MaxArguments is { } most ? [.. counts, Text(most)] : counts);
        }
        else
        {
            JsonataExpression argument = arguments[index];
            Report(JsonataFindingKind.ArgumentType, argument, function.Name, Text(index + 1), expected, TypeName(argument));
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private ArgumentCheck.Argument ArgumentOf(JsonataExpression expression) =>
        new(SymbolsOf(expression), expression is JsonataArray { Items: [_, ..] items } ? ItemsOf(items) : null);

    // All items have to be of one type; those that are arrays or perhaps missing can become anything.
    private string? ItemsOf(EquatableArray<JsonataExpression> items)
    {
        string common = "asnblfom";
        foreach (JsonataExpression item in items)
        {
            JsonataType type = _types.TypeOf(item);
            if (type.IsCertain && type.Type != JsonataValueType.Array && item is not JsonataRange)
            {
                string symbols = SymbolsOf(item);
                common = string.Concat(common.Where(symbol => symbols.IndexOf(symbol) >= 0));
            }
        }

        return common;
    }

    private string SymbolsOf(JsonataExpression expression)
    {
        JsonataType type = _types.TypeOf(expression);
        string symbol = type.Type switch
        {
            JsonataValueType.Null => "l",
            JsonataValueType.Boolean => "b",
            JsonataValueType.Number => "n",
            JsonataValueType.String => "s",
            JsonataValueType.Array => "a",
            JsonataValueType.Object => "o",
            JsonataValueType.Function => "f",
            JsonataValueType.Undefined => "",
            _ => "asnblfo",
        };
        return type.MayBeUndefined ? symbol + "m" : symbol;
    }

    // The type of every value that the expression can have; unknown too where it has none.
    private JsonataValueType Kind(JsonataExpression expression) =>
        _types.TypeOf(expression) is { IsCertain: true } type ? type.Type : JsonataValueType.Unknown;

    private string TypeName(JsonataExpression expression) => _types.TypeOf(expression).Type.ToString().ToLowerInvariant();

    private void Operands(JsonataExpression expression)
    {
        switch (expression)
        {
            case JsonataNegation negation:
                Operand(negation.Operand, "-", JsonataValueType.Number);
                break;
            case JsonataRange range:
                Operand(range.First, "..", JsonataValueType.Number);
                Operand(range.Last, "..", JsonataValueType.Number);
                break;
            case JsonataBinary binary:
                Operands(binary);
                break;
            default:
                break;
        }
    }

    private void Operands(JsonataBinary binary)
    {
        string? symbol = binary.Operator switch
        {
            JsonataOperator.Add => "+",
            JsonataOperator.Subtract => "-",
            JsonataOperator.Multiply => "*",
            JsonataOperator.Divide => "/",
            JsonataOperator.Remainder => "%",
            _ => null,
        };
        if (symbol is not null)
        {
            Operand(binary.Left, symbol, JsonataValueType.Number);
            Operand(binary.Right, symbol, JsonataValueType.Number);
            return;
        }

        symbol = binary.Operator switch
        {
            JsonataOperator.Less => "<",
            JsonataOperator.LessOrEqual => "<=",
            JsonataOperator.Greater => ">",
            JsonataOperator.GreaterOrEqual => ">=",
            _ => null,
        };
        if (symbol is not null)
        {
            Operand(binary.Left, symbol, JsonataValueType.Number, JsonataValueType.String);
            Operand(binary.Right, symbol, JsonataValueType.Number, JsonataValueType.String);
        }
    }

    private void Operand(JsonataExpression operand, string @operator, params JsonataValueType[] types)
    {
        JsonataValueType type = Kind(operand);
        if (type != JsonataValueType.Unknown && Array.IndexOf(types, type) < 0)
        {
            Report(JsonataFindingKind.OperandType, operand, @operator, TypeName(operand));
        }
    }
}
