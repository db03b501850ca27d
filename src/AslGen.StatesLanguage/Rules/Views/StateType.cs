namespace AslGen.StatesLanguage.Rules.Views;

/// <summary>The types of states; their names are the values of the field <c>Type</c>.</summary>
internal enum StateType
{
    Task,
    Parallel,
    Map,
    Pass,
    Wait,
    Choice,
    Succeed,
    Fail,
}

internal static class StateTypes
{
    public static readonly IReadOnlyList<string> Names = ["Task", "Parallel", "Map", "Pass", "Wait", "Choice", "Succeed", "Fail"];

    public static StateType? Parse(string? name)
    {
        for (int index = 0; index < Names.Count; index++)
        {
            if (Names[index] == name)
            {
                return (StateType)index;
            }
        }

        return null;
    }
}
