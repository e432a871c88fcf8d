using System.Buffers;
using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Publishing.Said;
using Rekenschap.Publishing.Untagged;

namespace Rekenschap.Publishing.Beside;

/// <summary>Of what kind a name is that stands in a sentence.</summary>
internal enum NameKind
{
    Year,
    Organisation,
    Member,
}

/// <summary>A year, organisation or member of a code list that a passage names.</summary>
/// <param name="Code">Of the organisation or member; the year in digits.</param>
/// <param name="Dimension">Of a member.</param>
internal readonly record struct NamedThing(NameKind Kind, string Code, int Start, int End, string Dimension = "");

/// <summary>Finds what a passage names outside its tags: years, organisations, members. Days, references and "de minister van ..." name none.</summary>
internal sealed class NamedBeside
{
    static readonly string[] OfficeHolders =
    [
        "minister van ",
        "minister voor ",
        "staatssecretaris van ",
        "minister of ",
        "minister for ",
        "state secretary of ",
        "secretary of ",
    ];

    readonly ImmutableArray<(string Name, NamedThing Thing)> names;
    readonly SearchValues<string> any;

    public NamedBeside(IEditionFigures edition)
    {
        names = [.. Organisations(edition), .. Members(edition)];
        any = SearchValues.Create([.. names.Select(one => one.Name)], StringComparison.OrdinalIgnoreCase);
    }

    static IEnumerable<(string, NamedThing)> Organisations(IEditionFigures edition) =>
        from one in edition.Organisations.All
        where one.Code != edition.Organisations.Root
        from name in NamesSaid.Names(one)
        select (name, new NamedThing(NameKind.Organisation, one.Code, 0, 0));

    /// <summary>A member's name of few letters may be any word.</summary>
    static IEnumerable<(string, NamedThing)> Members(IEditionFigures edition) =>
        from dimension in edition.Indicators.SelectMany(one => NamesSaid.Dimensions(edition, one)).Distinct()
        from member in edition.Members(dimension)
        from name in new[] { member.Name.Nl, member.Name.En }.Distinct(StringComparer.Ordinal)
        where name.Length > 4
        select (name, new NamedThing(NameKind.Member, member.Code, 0, 0, dimension));

    public IEnumerable<NamedThing> In(string text)
    {
        foreach (var (period, at, end, _) in PeriodsSaid.In(LeftAlone.MaskAllButPeriods(text)))
            for (var year = period.Start.Year; year <= period.End.Year; year++)
                yield return new(NameKind.Year, FormattableString.Invariant($"{year}"), at, end);
        if (!text.AsSpan().ContainsAny(any))
            yield break;
        foreach (var (name, thing) in names)
            for (var at = NamesSaid.At(text, name); at >= 0; at = NamesSaid.At(text, name, at + 1))
                if (IsName(text, at) && !IsHeld(text, at))
                    yield return thing with
                    {
                        Start = at,
                        End = at + name.Length,
                    };
    }

    /// <summary>A name is written with a capital; a word that happens to be one is not.</summary>
    static bool IsName(string text, int at) => char.IsUpper(text[at]);

    static bool IsHeld(string text, int at) =>
        OfficeHolders.Any(one => text.AsSpan(0, at).EndsWith(one, StringComparison.OrdinalIgnoreCase));
}
