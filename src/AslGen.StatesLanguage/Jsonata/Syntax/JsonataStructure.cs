namespace AslGen.StatesLanguage.Jsonata.Syntax;

/// <summary>
/// Finds the errors that lie in how expressions stand together: what cannot be a step, bindings and groupings in the wrong order, and
/// parents that no step gives.
/// </summary>
/// <remarks>
/// The reference implementation finds them while it turns the tree into paths with predicates. Which parents it can derive depends
/// on the order in which it does that, so this does the same, as far as an error can depend on it.
/// </remarks>
internal sealed class JsonataStructure
{
    // Far more than any expression needs that was not made to take long.
    private const int MaxWork = 4_000_000;

    private int _work;

    /// <summary>Checks an expression.</summary>
    /// <param name="expression">The expression as it was read.</param>
    /// <param name="end">The length of its text.</param>
    public static void Check(JsonataExpression expression, int end)
    {
        Shape shape = new JsonataStructure().Visit(expression);
        if (shape.Kind == Kind.Parent)
        {
            throw NoParent(expression);
        }

        if (shape.Seeking is { } seeking)
        {
            throw seeking.Count > 0
                ? NoParent(seeking[0].Expression)
                : new JsonataSyntaxException("S0217", 0, end, "The expression has a parent, '%', that no step gives.");
        }
    }

    private enum Kind
    {
        Path,
        Name,
        String,
        Wildcard,
        Parent,
        Block,
        Number,

        /// <summary><c>true</c>, <c>false</c> or <c>null</c>.</summary>
        Keyword,
        Sort,
        Other,
    }

    /// <summary>A parent operator that looks for the step that gives it.</summary>
    private sealed class Slot(JsonataExpression expression)
    {
        public JsonataExpression Expression { get; } = expression;

        /// <summary>How many steps back the parent still is.</summary>
        public int Level { get; set; } = 1;
    }

    /// <summary>What the reference implementation knows of an expression.</summary>
    private sealed class Shape(Kind kind, JsonataExpression expression)
    {
        public Kind Kind { get; set; } = kind;

        public JsonataExpression Expression { get; } = expression;

        /// <summary>The steps of a path.</summary>
        public List<Shape> Steps { get; } = [];

        /// <summary>How many of the steps were checked to be ones.</summary>
        public int CheckedSteps { get; set; }

        /// <summary>The last expression of a block.</summary>
        public Shape? Last { get; set; }

        public Slot? Slot { get; set; }

        /// <summary>The parents in it that were not found yet. The lists are shared.</summary>
        public List<Slot>? Seeking { get; set; }

        public bool HasFilter { get; set; }

        public bool HasGroup { get; set; }

        public bool HasFocus { get; set; }
    }

    private static JsonataSyntaxException NoParent(JsonataExpression expression) =>
        Fail("S0217", expression, "There is no step that gives the parent, '%'.");

    private static JsonataSyntaxException Fail(string code, JsonataExpression expression, string message) =>
        new(code, expression.Position, expression.Position + expression.Length, message);

    // The part of an expression behind one that it starts with.
    private static JsonataSyntaxException FailAfter(string code, JsonataExpression expression, JsonataExpression target, string message) =>
        new(code, target.Position + target.Length, expression.Position + expression.Length, message);

    private void Work(JsonataExpression expression)
    {
        if (++_work > MaxWork)
        {
            throw new JsonataSyntaxException(
                null,
                expression.Position,
                expression.Position + expression.Length,
                "The expression has too many parents, '%', to find them all."
            );
        }
    }

    // The cases hold no variables, to keep small what stays on the stack while the parts are visited.
    private Shape Visit(JsonataExpression expression)
    {
        switch (expression)
        {
            case JsonataPath:
                return Path((JsonataPath)expression);
            case JsonataFilter:
                return Filter((JsonataFilter)expression);
            case JsonataKeepArray:
                return Visit(((JsonataKeepArray)expression).Target);
            case JsonataGroupBy:
                return GroupBy((JsonataGroupBy)expression);
            case JsonataOrderBy:
                return OrderBy((JsonataOrderBy)expression);
            case JsonataFocus:
                return Focus((JsonataFocus)expression);
            case JsonataIndex:
                return Index((JsonataIndex)expression);
            case JsonataBlock:
                return Block((JsonataBlock)expression);
            case JsonataNegation:
                return Negation((JsonataNegation)expression);
            case JsonataCall:
                return Call((JsonataCall)expression);
            case JsonataLambda or JsonataApply or JsonataTransform:
                return Apart(expression);
            case JsonataName or JsonataParent or JsonataString or JsonataNumber or JsonataBoolean or JsonataNull or JsonataWildcard:
                return Leaf(expression);
            case JsonataNothing:
                throw Fail("S0207", expression, "The expression ends where a value is expected.");
            default:
                return Parts(expression, JsonataTree.PartsOf(expression));
        }
    }

    private static Shape Leaf(JsonataExpression expression) =>
        expression switch
        {
            JsonataName => PathOf(new Shape(Kind.Name, expression)),
            JsonataParent => new Shape(Kind.Parent, expression) { Slot = new Slot(expression) },
            JsonataString => new Shape(Kind.String, expression),
            JsonataNumber => new Shape(Kind.Number, expression),
            JsonataWildcard => new Shape(Kind.Wildcard, expression),
            _ => new Shape(Kind.Keyword, expression),
        };

    private static Shape PathOf(Shape step)
    {
        Shape path = new(Kind.Path, step.Expression);
        path.Steps.Add(step);
        return path;
    }

    // An expression whose parts' parents are looked for around it.
    private Shape Parts(JsonataExpression expression, IEnumerable<JsonataExpression> parts)
    {
        Shape shape = new(Kind.Other, expression);
        foreach (JsonataExpression part in parts)
        {
            TakeParents(shape, Visit(part));
        }

        return shape;
    }

    // An expression whose parts' parents nobody looks for.
    private Shape Apart(JsonataExpression expression)
    {
        foreach (JsonataExpression part in JsonataTree.PartsOf(expression))
        {
            Visit(part);
        }

        return new Shape(Kind.Other, expression);
    }

    private Shape Block(JsonataBlock block)
    {
        Shape shape = new(Kind.Block, block);
        foreach (JsonataExpression expression in block.Expressions)
        {
            shape.Last = Visit(expression);
            TakeParents(shape, shape.Last);
        }

        return shape;
    }

    private Shape Negation(JsonataNegation negation)
    {
        Shape operand = Visit(negation.Operand);
        if (operand.Kind == Kind.Number)
        {
            return operand;
        }

        Shape shape = new(Kind.Other, negation);
        TakeParents(shape, operand);
        return shape;
    }

    private Shape Call(JsonataCall call)
    {
        Shape shape = Parts(call, call.Arguments);
        Visit(call.Function);
        return shape;
    }

    private Shape Path(JsonataPath path)
    {
        Shape result = Visit(path.Steps[0]);
        for (int index = 1; index < path.Steps.Count; index++)
        {
            Shape left = result;
            if (left.Kind != Kind.Path)
            {
                result = PathOf(left);
                if (left.Kind == Kind.Parent)
                {
                    result.Seeking = [left.Slot!];
                }
            }

            Shape rest = Visit(path.Steps[index]);
            if (rest.Kind == Kind.Path)
            {
                result.Steps.AddRange(rest.Steps);
            }
            else
            {
                result.Steps.Add(rest);
            }

            CheckSteps(result);
            FindParents(result);
        }

        return result;
    }

    private static void CheckSteps(Shape path)
    {
        for (; path.CheckedSteps < path.Steps.Count; path.CheckedSteps++)
        {
            Shape step = path.Steps[path.CheckedSteps];
            if (step.Kind is Kind.Number or Kind.Keyword)
            {
                throw Fail("S0213", step.Expression, "A number, 'true', 'false' or 'null' cannot be a step of a path.");
            }

            if (step.Kind == Kind.String)
            {
                step.Kind = Kind.Name;
            }
        }
    }

    private Shape Filter(JsonataFilter filter)
    {
        Shape result = Visit(filter.Target);
        Shape step = LastStep(result);
        if (step.HasGroup)
        {
            throw FailAfter("S0209", filter, filter.Target, "A predicate cannot follow the grouping of a step.");
        }

        Shape predicate = Visit(filter.Predicate);
        if (predicate.Seeking is { } seeking)
        {
            for (int index = 0, count = seeking.Count; index < count; index++)
            {
                if (seeking[index].Level == 1)
                {
                    SeekParent(step, seeking[index]);
                }
                else
                {
                    seeking[index].Level--;
                }
            }

            TakeParents(step, predicate);
        }

        step.HasFilter = true;
        return result;
    }

    private Shape GroupBy(JsonataGroupBy group)
    {
        Shape result = Visit(group.Target);
        if (result.HasGroup)
        {
            throw FailAfter("S0210", group, group.Target, "A step can be grouped only once.");
        }

        foreach (JsonataObjectMember member in group.Members)
        {
            Visit(member.Name);
            Visit(member.Value);
        }

        result.HasGroup = true;
        return result;
    }

    private Shape OrderBy(JsonataOrderBy order)
    {
        Shape result = Visit(order.Target);
        if (result.Kind != Kind.Path)
        {
            result = PathOf(result);
        }

        Shape sort = new(Kind.Sort, order);
        foreach (JsonataSortTerm term in order.Terms)
        {
            TakeParents(sort, Visit(term.Expression));
        }

        result.Steps.Add(sort);
        FindParents(result);
        return result;
    }

    private Shape Focus(JsonataFocus focus)
    {
        Shape result = Visit(focus.Target);
        Shape step = LastStep(result);
        if (step.HasFilter)
        {
            throw FailAfter(
                "S0215",
                focus,
                focus.Target,
                "A variable that holds a step's items has to stand before the step's predicates."
            );
        }

        if (step.Kind == Kind.Sort)
        {
            throw FailAfter("S0216", focus, focus.Target, "A variable that holds a step's items has to stand before the step is sorted.");
        }

        // An empty name is no binding where the reference implementation looks for one.
        step.HasFocus = focus.Variable.Length > 0;
        return result;
    }

    private Shape Index(JsonataIndex index)
    {
        Shape result = Visit(index.Target);
        return result.Kind == Kind.Path ? result : PathOf(result);
    }

    private static Shape LastStep(Shape shape) => shape.Kind == Kind.Path ? shape.Steps[shape.Steps.Count - 1] : shape;

    private void TakeParents(Shape shape, Shape part)
    {
        if (part.Seeking is null && part.Kind != Kind.Parent)
        {
            return;
        }

        List<Slot> slots = part.Seeking ?? [];
        if (part.Kind == Kind.Parent)
        {
            slots.Add(part.Slot!);
        }

        if (shape.Seeking is null)
        {
            shape.Seeking = slots;
            return;
        }

        for (int index = 0, count = slots.Count; index < count; index++)
        {
            Work(slots[index].Expression);
            shape.Seeking.Add(slots[index]);
        }
    }

    private void FindParents(Shape path)
    {
        Shape last = LastStep(path);
        List<Slot> slots = last.Seeking ?? [];
        if (last.Kind == Kind.Parent)
        {
            slots.Add(last.Slot!);
        }

        for (int slot = 0; slot < slots.Count; slot++)
        {
            FindParent(path, slots[slot]);
        }
    }

    private void FindParent(Shape path, Slot slot)
    {
        Work(slot.Expression);
        int index = path.Steps.Count - 2;
        while (slot.Level > 0)
        {
            if (index < 0)
            {
                path.Seeking ??= [];
                path.Seeking.Add(slot);
                return;
            }

            Shape step = path.Steps[index--];

            // Steps that only bind their items leave the context item as it is.
            while (index >= 0 && step.HasFocus && path.Steps[index].HasFocus)
            {
                Work(slot.Expression);
                step = path.Steps[index--];
            }

            SeekParent(step, slot);
        }
    }

    private void SeekParent(Shape shape, Slot slot)
    {
        Work(slot.Expression);
        switch (shape.Kind)
        {
            case Kind.Name or Kind.Wildcard:
                slot.Level--;
                break;
            case Kind.Parent:
                slot.Level++;
                break;
            case Kind.Block:
                if (shape.Last is not null)
                {
                    SeekParent(shape.Last, slot);
                }

                break;
            case Kind.Path:
                int index = shape.Steps.Count - 1;
                SeekParent(shape.Steps[index--], slot);
                while (slot.Level > 0 && index >= 0)
                {
                    SeekParent(shape.Steps[index--], slot);
                }

                break;
            default:
                throw NoParent(slot.Expression);
        }
    }
}
