// The definitions that both simulators run.

/** A loop of two states that counts down with JSONPath. */
export const loop = {
  StartAt: "Count",
  States: {
    Count: {
      Type: "Pass",
      Parameters: { "n.$": "States.MathAdd($.n, -1)", "text.$": "$.text" },
      Next: "More",
    },
    More: { Type: "Choice", Choices: [{ Variable: "$.n", NumericGreaterThan: 0, Next: "Count" }], Default: "Done" },
    Done: { Type: "Succeed" },
  },
};

/** The same loop in JSONata, which aws-local-stepfunctions 3.0.0 does not run. */
export const jsonataLoop = {
  QueryLanguage: "JSONata",
  StartAt: "Count",
  States: {
    Count: { Type: "Pass", Output: { n: "{% $states.input.n - 1 %}", text: "{% $states.input.text %}" }, Next: "More" },
    More: { Type: "Choice", Choices: [{ Condition: "{% $states.input.n > 0 %}", Next: "Count" }], Default: "Done" },
    Done: { Type: "Succeed" },
  },
};

/** A Map of one state. */
export const map = {
  StartAt: "Each",
  States: {
    Each: {
      Type: "Map",
      ItemsPath: "$.items",
      ItemProcessor: {
        StartAt: "Double",
        States: { Double: { Type: "Pass", Parameters: { "x.$": "States.MathAdd($.i, $.i)" }, End: true } },
      },
      End: true,
    },
  },
};
