using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Formulas;

/// <summary>
/// Lists (<c>[each ...]</c>, <c>{province=*}</c>) stand only inside functions of lists: mean, sum, forecast and their like. Several in one
/// argument must be the same, since they are gone through side by side.
/// </summary>
internal static class ListRule
{
    public static Bilingual? Broken(Expression expression) =>
        expression switch
        {
            Reference { IsList: true } list => FormulaWording.ListOutside(FormulaWriter.Write(list)),
            Call call when FunctionFacts.Of(call.Function).TakesLists => FirstBroken(call.Arguments, InArgument),
            ProjectionCall projection => InProjection(projection),
            _ => FirstBroken(FormulaWalk.PartsOf(expression), Broken),
        };

    /// <summary>The lists of an argument that are its own, not those of a function within it.</summary>
    public static IEnumerable<Reference> ListsOf(Expression argument) =>
        argument switch
        {
            Reference { IsList: true } list => [list],
            Call call when FunctionFacts.Of(call.Function).TakesLists => [],
            ProjectionCall => [],
            _ => FormulaWalk.PartsOf(argument).SelectMany(ListsOf),
        };

    static Bilingual? InArgument(Expression argument)
    {
        var lists = ListsOf(argument).ToList();
        var differing = lists.Skip(1).FirstOrDefault(list => !GoTogether(lists[0], list));
        return differing is not null
            ? FormulaWording.ListsDiffer(FormulaWriter.Write(lists[0]), FormulaWriter.Write(differing))
            : Inner(argument).Select(Broken).FirstOrDefault(broken => broken is not null);
    }

    /// <summary>A series is a list of periods and nothing else.</summary>
    static Bilingual? InProjection(ProjectionCall projection) =>
        ListsOf(projection.Of).Any(list => list.Period.Form == PeriodForm.Each && !list.Members.Any(one => one.IsList))
            ? InArgument(projection.Of)
            : FormulaWording.ProjectionSeries(projection.Name);

    static IEnumerable<Expression> Inner(Expression argument) =>
        argument switch
        {
            Reference => [],
            Call call when FunctionFacts.Of(call.Function).TakesLists => [call],
            ProjectionCall => [argument],
            _ => FormulaWalk.PartsOf(argument).SelectMany(Inner),
        };

    static bool GoTogether(Reference a, Reference b) =>
        (a.Period.Form == PeriodForm.Each ? a.Period : default)
            == (b.Period.Form == PeriodForm.Each ? b.Period : default)
        && a.Members.Where(member => member.IsList).SequenceEqual(b.Members.Where(member => member.IsList));

    static Bilingual? FirstBroken(IEnumerable<Expression> parts, Func<Expression, Bilingual?> rule) =>
        parts.Select(rule).FirstOrDefault(broken => broken is not null);
}
