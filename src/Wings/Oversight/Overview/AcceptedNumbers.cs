using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Counts;

namespace Rekenschap.Oversight.Overview;

/// <summary>Numbers of a year as the edition accepted them, written as claims; what was not accepted is not written.</summary>
sealed class AcceptedNumbers(IEditionFigures edition, int year, Language language)
{
    readonly IFigures known = edition.AsKnown(null);

    /// <summary>Whether anything of the year can be stated.</summary>
    public bool HasAny =>
        Of(CountFindings.Severities) is not null
        || edition.Organisations.All.Any(one => Of(CountPromises.Due, one.Code) is not null);

    /// <summary><c>[12](claim:...)</c>; null where there is no number, or not of all of whom it is asked.</summary>
    public string? Of(string indicator, string? organisation = null, params ReadOnlySpan<(string, string)> members)
    {
        if (edition.Indicator(indicator) is null)
            return null;
        var at = new Coordinate(Period.Year(year), organisation ?? edition.Edition.Root);
        foreach (var (dimension, member) in members)
            at = at.With(dimension, member);
        return known.At(indicator, at) is { Value: { } value, Sufficient: true }
            ? $"[{Notation.WriteFull(value, language)}](claim:{at.Write(indicator, edition.Edition.Root)})"
            : null;
    }
}
