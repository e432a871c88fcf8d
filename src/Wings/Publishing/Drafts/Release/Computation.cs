using System.Globalization;
using Rekenschap.Publishing.Claims;

namespace Rekenschap.Publishing.Drafts.Release;

/// <summary>What was computed for a claim, as text that is the same for the same figures only; of a register what its rows say.</summary>
static class Computation
{
    public static string Of(JudgedClaim claim) =>
        !claim.Evidence.IsEmpty
            ? string.Join("; ", claim.Evidence.SelectMany(row => row.Facts).Select(fact => fact.Value.Nl))
        : claim.Parts.IsDefaultOrEmpty ? Text(claim.Value)
        : string.Join(' ', claim.Parts.Select(part => Text(part.Value)));

    static string Text(decimal? value) =>
        value?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "-";
}
