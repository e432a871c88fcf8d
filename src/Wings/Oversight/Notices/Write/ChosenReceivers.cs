using System.Collections.Immutable;
using Rekenschap.Kernel.People;

namespace Rekenschap.Oversight.Notices.Write;

/// <summary>To whom a notice goes: every organisation of some kinds, some by name or code, and perhaps all that is below those.</summary>
/// <param name="Codes">In the order of the list.</param>
/// <param name="Unknown">What was typed and is no organisation on the day.</param>
readonly record struct ChosenReceivers(ImmutableArray<string> Codes, ImmutableArray<string> Unknown)
{
    static readonly char[] Between = [',', ';', '\n'];

    /// <param name="typed">Codes or names with commas between them.</param>
    /// <param name="below">Whether their parts get it too: teams, agencies.</param>
    public static ChosenReceivers Of(
        Organisations all,
        DateOnly day,
        IReadOnlyCollection<OrganisationKind> kinds,
        string typed,
        bool below
    )
    {
        var names = typed.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var named = names.Select(name => (Name: name, Found: all.Find(name, day))).ToList();
        var known = named.Where(one => one.Found?.ExistsOn(day) == true).Select(one => one.Found!);
        var chosen = known.Concat(all.All.Where(one => kinds.Contains(one.Kind)));
        if (below)
            chosen = chosen.ToList().SelectMany(one => all.Below(one.Code));
        var codes = chosen.Where(one => one.ExistsOn(day)).Select(one => one.Code).ToHashSet();
        return new(
            [.. all.All.Select(one => one.Code).Where(codes.Contains)],
            [.. named.Where(one => one.Found?.ExistsOn(day) != true).Select(one => one.Name).Distinct()]
        );
    }
}
