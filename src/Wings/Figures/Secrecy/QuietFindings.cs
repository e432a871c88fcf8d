using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Secrecy;

/// <summary>
/// What was found in deliveries, as everybody may read it: of indicators that keep secrets without the values, which a
/// finding would otherwise quote. The deliverer finds them at the file and cell that it names.
/// </summary>
internal static class QuietFindings
{
    /// <summary>Rules that say where something stands or what it is called, and never what it amounts to.</summary>
    static readonly ImmutableHashSet<string> WithoutValues = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "unknown",
        "period",
        "heading",
        "missing",
        "unit"
    );

    /// <param name="keepsSecrets">Whether an indicator does, by its code; by none whether any of the collection does.</param>
    public static DeliveryReport Of(DeliveryReport report, Func<string?, bool> keepsSecrets) =>
        report.Findings.IsEmpty
            ? report
            : report with
            {
                Findings =
                [
                    .. report.Findings.Select(one =>
                        !WithoutValues.Contains(one.Rule) && keepsSecrets(one.Coordinate?.Split('?')[0])
                            ? Quiet(one)
                            : one
                    ),
                ],
            };

    static Finding Quiet(Finding finding) =>
        finding with
        {
            Message = new(
                $"Voldoet niet aan regel '{finding.Rule}'. Het aantal staat alleen in het bestand, omdat dit gegeven kleine of "
                    + "vertrouwelijke aantallen kent; verbeter de cel of licht haar toe",
                $"Does not meet rule '{finding.Rule}'. The number stands in the file only, because this indicator has small or "
                    + "confidential numbers; mend the cell or explain it"
            ),
            Explanation = finding.Explanation is null ? null : QuietWords.InPlace,
        };
}
