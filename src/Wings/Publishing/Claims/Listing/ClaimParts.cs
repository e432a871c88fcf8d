using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Api;

namespace Rekenschap.Publishing.Claims.Listing;

/// <summary>A coordinate: period, organisation and members.</summary>
sealed record PlaceItem(string Period, string Organisation, IReadOnlyDictionary<string, string> Members)
{
    public static PlaceItem? Of(Coordinate? at) =>
        at is null ? null : new(at.Period.ToString(), at.Organisation, at.Members);

    /// <summary>As the figures' endpoint is asked for it.</summary>
    public static string Address(Coordinate at) =>
        string.Join(
            '&',
            [
                $"period={at.Period}",
                $"organisation={Uri.EscapeDataString(at.Organisation)}",
                .. at.Members.Select(one => $"member={Uri.EscapeDataString($"{one.Key}:{one.Value}")}"),
            ]
        );
}

/// <summary>From a value to a value; an end that is null is open.</summary>
sealed record IntervalItem(
    decimal? Low,
    decimal? High,
    [property: Says("Of het begin erbij hoort", "Whether the low end belongs to it")] bool LowIncluded,
    [property: Says("Of het eind erbij hoort", "Whether the high end belongs to it")] bool HighIncluded
)
{
    public static IntervalItem? Of(Interval? interval) =>
        interval is { } ends ? new(ends.Low, ends.High, ends.LowIncluded, ends.HighIncluded) : null;
}

/// <summary>One statement of a composite claim.</summary>
sealed record PartItem(string Words, Verdict Verdict, Bilingual Reason, decimal? Value, IntervalItem? Interval);

/// <summary>What a later correction made of a claim: was and is, and the delivery that did it.</summary>
sealed record ErratumItem(
    [property: Says("Oordeel bij publicatie", "Verdict when published")] Verdict Was,
    [property: Says("Oordeel nu", "Verdict now")] Verdict Is,
    decimal? WasValue,
    decimal? IsValue,
    [property: Says("Waarom nu", "Why now")] Bilingual Reason,
    [property: Says("Pad van de aanlevering die dit deed", "Path of the delivery that did so")] string Delivery,
    [property: Says("Dag waarop die is aanvaard", "Day on which that was accepted")] DateOnly? Since
)
{
    public static ErratumItem? Of(Erratum? one) =>
        one is null
            ? null
            : new(
                one.Was.Verdict,
                one.Is.Verdict,
                one.Was.Value,
                one.Is.Value,
                one.Is.Reason,
                one.Delivery,
                one.Cell?.Accepted
            );
}
