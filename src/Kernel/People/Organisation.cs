using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.People;

/// <summary>The kinds of body that the contract knows.</summary>
public enum OrganisationKind
{
    Government,
    Ministry,
    Agency,
    Zbo,
    Council,
    Unit,
}

/// <summary>
/// A member of the organisation code list: name and successors as they were last, the first and the last day on which it
/// existed (both included; null is open), and every alias that it ever had. What it was in between stands in
/// <see cref="Tenures"/>.
/// </summary>
public sealed record Organisation(
    string Code,
    string? Uri,
    Bilingual Name,
    OrganisationKind Kind,
    string? Parent,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    ImmutableArray<Successor> Successors,
    ImmutableArray<string> Aliases
)
{
    readonly ImmutableArray<Tenure> tenures;

    /// <summary>What it was through time, in order and without overlap; one where nothing changed while it existed.</summary>
    public ImmutableArray<Tenure> Tenures
    {
        get => tenures.IsDefault ? [new(Name, ValidFrom, ValidTo, Successors, Aliases)] : tenures;
        init => tenures = value;
    }

    /// <summary>One organisation of several tenures, in order of their days; at least one.</summary>
    public static Organisation Through(Organisation latest, ImmutableArray<Tenure> tenures) =>
        latest with
        {
            Name = tenures[^1].Name,
            ValidFrom = tenures[0].ValidFrom,
            ValidTo = tenures[^1].ValidTo,
            Successors = tenures[^1].Successors,
            Aliases = [.. tenures.SelectMany(one => one.Aliases).Distinct(StringComparer.Ordinal)],
            Tenures = tenures,
        };

    public bool ExistsOn(DateOnly day) =>
        (ValidFrom is null || ValidFrom <= day)
        && (ValidTo is null || day <= ValidTo)
        && (tenures.IsDefault || tenures.Any(one => one.Includes(day)));

    /// <summary>Whether it existed on any of the days from a first up to and including a last one.</summary>
    public bool ExistsBetween(DateOnly first, DateOnly last) =>
        Tenures.Any(one =>
            (one.ValidFrom is null || one.ValidFrom <= last) && (one.ValidTo is null || first <= one.ValidTo)
        );

    /// <summary>
    /// What it was on a day; on a day on which it did not exist, what it had been last, or what it was first when it had
    /// not begun.
    /// </summary>
    public Tenure TenureOn(DateOnly day) => Tenures[TenureIndexOn(day)];

    /// <summary>The name that it had on a day, as <see cref="TenureOn"/> has it.</summary>
    public Bilingual NameOn(DateOnly day) => TenureOn(day).Name;

    /// <summary>Position of <see cref="TenureOn"/> in <see cref="Tenures"/>.</summary>
    public int TenureIndexOn(DateOnly day)
    {
        var all = Tenures;
        var found = 0;
        for (var i = 1; i < all.Length; i++)
            if (all[i].ValidFrom is not { } from || from <= day)
                found = i;
        return found;
    }

    /// <summary>
    /// Position of the tenure that takes over from a body whose last day is given: the one of the day after, else the
    /// next, else the last one.
    /// </summary>
    public int TenureIndexAfter(DateOnly? end)
    {
        var all = Tenures;
        for (var i = 0; i < all.Length; i++)
            if (all[i].ValidTo is not { } to || to > end)
                return i;
        return all.Length - 1;
    }
}
