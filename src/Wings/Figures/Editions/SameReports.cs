using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Editions;

/// <summary>Whether two reports of a delivery say the same: lists by what is in them.</summary>
static class SameReports
{
    public static bool Are(DeliveryReport a, DeliveryReport b) =>
        a == b with { Findings = a.Findings, Confirmations = a.Confirmations }
        && a.Findings.SequenceEqual(b.Findings)
        && a.Confirmations.SequenceEqual(b.Confirmations);
}
