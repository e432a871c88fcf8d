using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Formulas;

/// <summary>Computes the functions of formulas.</summary>
internal sealed class FunctionEvaluation(FormulaEvaluation formula, IOperands operands)
{
    static readonly Bilingual EmptyList = new("De lijst is leeg", "The list is empty");

    static readonly Bilingual LongList = new(
        "De lijst is langer dan 10.000 perioden of leden",
        "The list is longer than 10,000 periods or members"
    );

    static readonly Bilingual Decimals = new(
        "round(x, n) vraagt een heel aantal decimalen van 0 tot 28",
        "round(x, n) needs a whole number of decimals from 0 to 28"
    );

    public Figure Of(Call call, Scope scope) =>
        call.Function switch
        {
            Function.If => If(call, scope),
            Function.Coalesce => Coalesce(call, scope),
            Function.Previous => formula.Before(call.Arguments[0], scope),
            Function.Growth => Growth(call.Arguments[0], scope),
            _ when FunctionFacts.TakesPairs(call.Function) => OfPairs(call, scope),
            >= Function.Mean => OfList(call, scope),
            _ => Combination.Of(Each(call, scope), v => Plain(call.Function, v)),
        };

    Figure[] Each(Call call, Scope scope) => [.. call.Arguments.Select(argument => formula.Of(argument, scope))];

    static Figure Plain(Function function, decimal[] values) =>
        function switch
        {
            Function.Abs => Figure.Of(Math.Abs(values[0])),
            Function.Share => Figure.Of(ExactDivision.Divide(values[0], values[1])),
            Function.Sqrt => StatisticFunctions.Root(values[0]),
            Function.Normalised => StatisticFunctions.Normalised(values[0], values[1], values[2], values[3]),
            _ => Round(values[0], values.Length == 1 ? 0 : values[1]),
        };

    /// <summary>Half away from zero, as figures are published.</summary>
    static Figure Round(decimal value, decimal decimals) =>
        decimals is >= 0 and <= 28 && decimals == decimal.Truncate(decimals)
            ? Figure.Of(Math.Round(value, (int)decimals, MidpointRounding.AwayFromZero))
            : Figure.Missing(Decimals);

    Figure If(Call call, Scope scope)
    {
        var condition = formula.Of(call.Arguments[0], scope);
        if (Combination.Stopped([condition]) is { } stopped)
            return stopped;
        var chosen = formula.Of(call.Arguments[condition.Value != 0 ? 1 : 2], scope);
        return Combination.Of([chosen, condition], v => Figure.Of(v[0]));
    }

    /// <summary>The first that has a value; a suppressed one is not passed over, since what comes after would betray it.</summary>
    Figure Coalesce(Call call, Scope scope)
    {
        var figure = default(Figure);
        foreach (var argument in call.Arguments)
        {
            figure = formula.Of(argument, scope);
            if (figure.Value is not null || figure.Status == FigureStatus.Suppressed)
                break;
        }
        return figure;
    }

    Figure Growth(Expression of, Scope scope) =>
        Combination.Of(
            [formula.Of(of, scope), formula.Before(of, scope)],
            v => Figure.Of(ExactDivision.Divide(v[0], v[1]) - 1)
        );

    Figure OfList(Call call, Scope scope)
    {
        var figures = new List<Figure>();
        foreach (var argument in call.Arguments)
            if (!AddElements(argument, scope, figures))
                return Figure.Missing(LongList);
        return call.Function == Function.Count ? Count(figures)
            : figures.Count == 0 ? Figure.Missing(EmptyList)
            : Combination.Of([.. figures], v => Figure.Of(Listed(call.Function, v)));
    }

    bool AddElements(Expression argument, Scope scope, List<Figure> figures)
    {
        foreach (var element in new ListElements(operands).Of(argument, scope))
        {
            if (figures.Count == PeriodSelector.LongestList)
                return false;
            figures.Add(formula.Of(argument, element));
        }
        return true;
    }

    /// <summary>Lists that are gone through side by side, each as long as a list may be.</summary>
    Figure OfPairs(Call call, Scope scope)
    {
        var lists = call.Arguments.Select(_ => new List<Figure>()).ToList();
        for (var i = 0; i < lists.Count; i++)
            if (!AddElements(call.Arguments[i], scope, lists[i]))
                return Figure.Missing(LongList);
        var count = lists[0].Count;
        return lists.Any(list => list.Count != count) ? Figure.Missing(StatisticFunctions.UnequalLists)
            : count == 0 ? Figure.Missing(EmptyList)
            : Combination.Of(
                [.. lists.SelectMany(list => list)],
                v => StatisticFunctions.Of(call.Function, [.. v.Chunk(count)])
            );
    }

    static Figure Count(List<Figure> figures)
    {
        Figure[] there = [.. figures.Where(figure => figure.Value is not null)];
        var suppressed = figures.FirstOrDefault(figure => figure.Status == FigureStatus.Suppressed);
        return suppressed.Status == FigureStatus.Suppressed
            ? suppressed
            : Combination.Marked(Figure.Of(there.Length), there);
    }

    static decimal Listed(Function function, decimal[] values) =>
        function switch
        {
            Function.Mean => ExactDivision.Divide(values.Sum(), values.Length),
            Function.Sum => values.Sum(),
            Function.Min => values.Min(),
            Function.Max => values.Max(),
            _ => Median(values),
        };

    static decimal Median(decimal[] values)
    {
        Array.Sort(values);
        var (upper, odd) = (values[values.Length / 2], values.Length % 2 == 1);
        return odd ? upper : ExactDivision.Divide(values[values.Length / 2 - 1] + upper, 2);
    }
}
