using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Ports;

/// <summary>
/// Numbers of a year as an edition accepted them, written as claims into a document that a wing begins; what was not
/// accepted is not written.
/// </summary>
public sealed class AcceptedNumbers(IEditionFigures edition, int year, Language language)
{
    readonly IFigures known = edition.AsKnown(null);

    /// <summary><c>[12](claim:...)</c>; null where there is no number, or not of all of whom it is asked.</summary>
    public string? Of(string indicator, string? organisation = null, params ReadOnlySpan<(string, string)> members) =>
        As(indicator, organisation, value => Notation.WriteFull(value, language), members);

    /// <summary>The same in other words for the value, such as "6,1 miljard euro"; null too where there are no words for it.</summary>
    public string? As(
        string indicator,
        string? organisation,
        Func<decimal, string?> words,
        params ReadOnlySpan<(string, string)> members
    )
    {
        if (edition.Indicator(indicator) is null)
            return null;
        var at = new Coordinate(Period.Year(year), organisation ?? edition.Edition.Root);
        foreach (var (dimension, member) in members)
            at = at.With(dimension, member);
        return known.At(indicator, at) is { Value: { } value, Sufficient: true } && words(value) is { } said
            ? $"[{said}](claim:{at.Write(indicator, edition.Edition.Root)})"
            : null;
    }
}
