using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.Questions;

/// <summary>What happened to organisations between two periods, in a sentence with the day from which it held.</summary>
internal sealed class BreakWording(Ground ground)
{
    /// <summary>Organisations that went over into one as a whole: a new name, a merger, or taken up by one that was there.</summary>
    public Bilingual Whole(IReadOnlyList<Move> moves, int into, bool wasThere)
    {
        var from = moves.Select(move => Named(move.Source, move.Then)).ToList();
        var (who, heir, since) = (Listed(from), Named(into, moves[0].Later), Since(moves[0]));
        return wasThere
                ? new(
                    $"{who.Nl} {(from.Count == 1 ? "ging" : "gingen")} per {since.Nl} op in {heir.Nl}",
                    $"{who.En} became part of {heir.En} on {since.En}"
                )
            : from.Count > 1
                ? new(
                    $"{who.Nl} gingen per {since.Nl} samen in {heir.Nl}",
                    $"{who.En} merged into {heir.En} on {since.En}"
                )
            : new($"{who.Nl} werd per {since.Nl} {heir.Nl}", $"{who.En} became {heir.En} on {since.En}");
    }

    /// <summary>One that was split, gave a part away, or ended without all of it being accounted for.</summary>
    public Bilingual Parted(Move move)
    {
        var (who, since) = (Named(move.Source, move.Then), Since(move));
        var parts = move
            .Went.Flows.Where(flow => flow.Organisation != move.Source)
            .Select(flow => WithShare(flow, move.Later))
            .ToList();
        if (parts.Count == 0)
            return new(
                $"{who.Nl} is per {since.Nl} opgeheven; waar het bleef is niet vastgelegd",
                $"{who.En} ended on {since.En}; where it went was not recorded"
            );
        var rest = move.Went is { Said: true, TooMuch: false }
            ? new("", "")
            : new Bilingual("; de rest is niet vastgelegd", "; the rest was not recorded");
        var list = Listed(parts);
        return move.Went.Flows.Length > parts.Count
            ? new(
                $"Van {who.Nl} ging per {since.Nl} een deel over naar {list.Nl}{rest.Nl}",
                $"Part of {who.En} moved to {list.En} on {since.En}{rest.En}"
            )
            : new(
                $"{who.Nl} is per {since.Nl} verdeeld over {list.Nl}{rest.Nl}",
                $"{who.En} was divided over {list.En} on {since.En}{rest.En}"
            );
    }

    /// <summary>One that began and came from no other.</summary>
    public Bilingual Begun(int organisation, DateOnly day)
    {
        var who = Named(organisation, day);
        var since = ground.Organisations.All[organisation].TenureOn(day).ValidFrom ?? day;
        return new(
            $"{who.Nl} begon per {Days.Long(since, Language.Nl)}; waaruit het voortkwam is niet vastgelegd",
            $"{who.En} began on {Days.Long(since, Language.En)}; what it came from was not recorded"
        );
    }

    Bilingual WithShare(Flow flow, DateOnly day)
    {
        var name = Named(flow.Organisation, day);
        return new(
            $"{name.Nl}: {Notation.WriteFull(flow.Share * 100, Language.Nl)}%",
            $"{name.En}: {Notation.WriteFull(flow.Share * 100, Language.En)}%"
        );
    }

    Bilingual Named(int organisation, DateOnly day)
    {
        var one = ground.Organisations.All[organisation];
        var name = one.NameOn(day);
        return new(
            name.Nl == one.Code ? name.Nl : $"{name.Nl} ({one.Code})",
            name.En == one.Code ? name.En : $"{name.En} ({one.Code})"
        );
    }

    /// <summary>The first day on which it was something else.</summary>
    public Bilingual Since(Move move)
    {
        var end = ground.Organisations.All[move.Source].TenureOn(move.Then).ValidTo;
        var day = end is { } last && last < DateOnly.MaxValue ? last.AddDays(1) : move.Later;
        return new(Days.Long(day, Language.Nl), Days.Long(day, Language.En));
    }

    static Bilingual Listed(List<Bilingual> names) =>
        names.Count == 1
            ? names[0]
            : new(
                $"{string.Join(", ", names.SkipLast(1).Select(one => one.Nl))} en {names[^1].Nl}",
                $"{string.Join(", ", names.SkipLast(1).Select(one => one.En))} and {names[^1].En}"
            );
}
