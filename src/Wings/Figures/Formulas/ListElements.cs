using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Formulas;

/// <summary>Goes through the list that an argument names: each period with each member of each listed dimension.</summary>
internal sealed class ListElements(IOperands operands)
{
    /// <summary>One scope for each element; the scope itself for an argument without a list.</summary>
    public IEnumerable<Scope> Of(Expression argument, Scope scope)
    {
        if (ListRule.ListsOf(argument).FirstOrDefault() is not { } list)
            return [scope];
        var scopes =
            list.Period.Form == PeriodForm.Each
                ? list.Period.Each(scope.At.Period).Select(period => scope with { Each = period })
                : [scope];
        foreach (var member in list.Members.Where(member => member.IsList))
            scopes = scopes.SelectMany(one => Bound(one, list, member));
        return scopes;
    }

    IEnumerable<Scope> Bound(Scope scope, Reference list, MemberSelector member)
    {
        var bound = scope.Bound ?? Coordinate.NoMembers;
        return MembersOf(scope, list, member)
            .Select(code => scope with { Bound = bound.SetItem(member.Dimension, code) });
    }

    /// <summary>The members as they are in the element's period, of the organisation that the list names.</summary>
    ImmutableArray<string> MembersOf(Scope scope, Reference list, MemberSelector member)
    {
        var at = scope.At.At(scope.Each ?? list.Period.One(scope.At.Period));
        var organisation = list.Members.FirstOrDefault(other =>
            other.Dimension == MemberSelector.Organisation && !other.IsList
        );
        if (organisation.Member is { } code)
            at = at.Of(code);
        return member.IsChildren
            ? operands.PartsOf(list.Indicator, at)
            : operands.MembersOf(list.Indicator, member.Dimension, at);
    }
}
