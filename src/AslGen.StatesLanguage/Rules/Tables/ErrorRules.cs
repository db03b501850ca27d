namespace AslGen.StatesLanguage.Rules.Tables;

/// <summary>Rules on retriers and catchers.</summary>
internal static class ErrorRules
{
    public static readonly Rule WildcardAlone = new(
        "ASL4101",
        Severity.Error,
        "States.ALL stands alone and last",
        "'States.ALL' must {0}",
        "It matches every error that can be matched at all. Step Functions refuses it beside other names and before other entries.",
        Bad: Example(""" "Retry": [{ "ErrorEquals": ["States.ALL"] }, { "ErrorEquals": ["States.Timeout"] }] """),
        Good: Example(""" "Retry": [{ "ErrorEquals": ["States.Timeout"] }, { "ErrorEquals": ["States.ALL"] }] """)
    );

    public static readonly Rule NeverTried = new(
        "ASL4102",
        Severity.Warning,
        "A retrier or catcher can match",
        "'{0}' is never matched here: {1}",
        "Entries are tried in order, and only the first that matches an error counts. States.TaskFailed matches every error but timeouts.",
        Bad: Example(
            """ "Catch": [{ "ErrorEquals": ["States.TaskFailed"], "Next": "Done" }, { "ErrorEquals": ["OrderLost"], "Next": "Done" }] """
        ),
        Good: Example(
            """ "Catch": [{ "ErrorEquals": ["OrderLost"], "Next": "Done" }, { "ErrorEquals": ["States.TaskFailed"], "Next": "Done" }] """
        )
    );

    public static readonly Rule UnknownError = new(
        "ASL4103",
        Severity.Warning,
        "The error name exists",
        "{0}{1}",
        "A name that no error has matches nothing, so that the error it was meant for fails the execution.",
        Bad: Example(""" "Retry": [{ "ErrorEquals": ["States.TimeOut"] }] """),
        Good: Example(""" "Retry": [{ "ErrorEquals": ["States.Timeout"] }] """)
    );

    public static readonly Rule NeverHandled = new(
        "ASL4104",
        Severity.Warning,
        "States.Runtime cannot be handled",
        "'States.Runtime' always fails the execution: no retrier or catcher is asked",
        "It stands for mistakes in the definition, such as a path to what is not there. They are avoided, not handled.",
        Bad: Example(""" "Retry": [{ "ErrorEquals": ["States.Runtime"] }] """),
        Good: Example(""" "Retry": [{ "ErrorEquals": ["States.TaskFailed"] }] """)
    );

    public static readonly Rule NotMatchedByAll = new(
        "ASL4105",
        Severity.Information,
        "States.ALL does not match all errors",
        "'States.ALL' matches neither 'States.DataLimitExceeded' nor 'States.Runtime': these fail the execution all the same",
        "Data above 256 KiB and mistakes in the definition get past a catcher for States.ALL. Where the first can happen, name it in a catcher of its own.",
        Bad: Example(""" "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Done" }] """),
        Good: Example(
            """ "Catch": [{ "ErrorEquals": ["States.DataLimitExceeded"], "Next": "Done" }, { "ErrorEquals": ["States.ALL"], "Next": "Done" }] """
        )
    );

    public static readonly Rule DelayTooShort = new(
        "ASL4106",
        Severity.Error,
        "The longest delay is longer than the first",
        "'MaxDelaySeconds' must be greater than 'IntervalSeconds', which is {0}",
        "The delay grows from the interval to the maximum. Step Functions refuses a maximum that is not above the interval.",
        Bad: Example(""" "Retry": [{ "ErrorEquals": ["States.Timeout"], "IntervalSeconds": 10, "MaxDelaySeconds": 5 }] """),
        Good: Example(""" "Retry": [{ "ErrorEquals": ["States.Timeout"], "IntervalSeconds": 10, "MaxDelaySeconds": 60 }] """)
    );

    private static RuleExample Example(string handlers) =>
        new(
            handlers.Trim(),
            $$"""
            {
              "StartAt": "Work",
              "States": {
                "Work": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f:live", {{handlers}}, "Next": "Done" },
                "Done": { "Type": "Succeed" }
              }
            }
            """
        );
}
