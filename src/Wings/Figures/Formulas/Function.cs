using System.Collections.Immutable;

namespace Rekenschap.Figures.Formulas;

internal enum Function
{
    If,
    Abs,
    Round,
    Coalesce,
    Previous,
    Growth,
    Share,
    Sqrt,
    Normalised,
    Mean,
    Sum,
    Min,
    Max,
    Median,
    Count,
    Slope,
    Intercept,
    Gini,
    Hoover,
    SurveyMean,
    SurveyError,
}

/// <summary>What a series is carried on to: the straight line through it, or a damped trend with the ends of its interval.</summary>
internal enum Projection
{
    Trend,
    Forecast,
    ForecastLow,
    ForecastHigh,
}

/// <summary>The functions by name, with how many arguments each takes.</summary>
internal sealed record FunctionFacts(string Name, Function Function, int Fewest, int Most)
{
    public const string Index = "index";
    public const string Target = "target";
    const int Any = int.MaxValue;

    public static readonly ImmutableArray<FunctionFacts> All =
    [
        new("if", Function.If, 3, 3),
        new("abs", Function.Abs, 1, 1),
        new("round", Function.Round, 1, 2),
        new("coalesce", Function.Coalesce, 1, Any),
        new("previous", Function.Previous, 1, 1),
        new("growth", Function.Growth, 1, 1),
        new("share", Function.Share, 2, 2),
        new("sqrt", Function.Sqrt, 1, 1),
        new("normalised", Function.Normalised, 4, 4),
        new("mean", Function.Mean, 1, Any),
        new("sum", Function.Sum, 1, Any),
        new("min", Function.Min, 1, Any),
        new("max", Function.Max, 1, Any),
        new("median", Function.Median, 1, Any),
        new("count", Function.Count, 1, Any),
        new("slope", Function.Slope, 2, 2),
        new("intercept", Function.Intercept, 2, 2),
        new("gini", Function.Gini, 2, 2),
        new("hoover", Function.Hoover, 2, 2),
        new("survey_mean", Function.SurveyMean, 2, 3),
        new("survey_error", Function.SurveyError, 2, 3),
    ];

    /// <summary>The functions of a series and a period, in the order of <see cref="Projection"/>.</summary>
    public static readonly ImmutableArray<string> Projections = ["trend", "forecast", "forecast_low", "forecast_high"];

    /// <summary>The functions whose arguments may be lists.</summary>
    public bool TakesLists => Function >= Function.Mean;

    /// <summary>The functions that go through several lists side by side.</summary>
    public static bool TakesPairs(Function function) => function >= Function.Slope;

    public static IEnumerable<string> Names =>
        All.Select(facts => facts.Name).Concat(Projections).Append(Index).Append(Target);

    public static FunctionFacts? Find(string name) => All.FirstOrDefault(facts => facts.Name == name);

    public static FunctionFacts Of(Function function) => All[(int)function];
}
