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
    Mean,
    Sum,
    Min,
    Max,
    Median,
    Count,
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
        new("mean", Function.Mean, 1, Any),
        new("sum", Function.Sum, 1, Any),
        new("min", Function.Min, 1, Any),
        new("max", Function.Max, 1, Any),
        new("median", Function.Median, 1, Any),
        new("count", Function.Count, 1, Any),
    ];

    /// <summary>The functions whose arguments may be lists.</summary>
    public bool TakesLists => Function >= Function.Mean;

    public static IEnumerable<string> Names => All.Select(facts => facts.Name).Append(Index).Append(Target);

    public static FunctionFacts? Find(string name) => All.FirstOrDefault(facts => facts.Name == name);

    public static FunctionFacts Of(Function function) => All[(int)function];
}
