using System.Globalization;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Destruction;

/// <summary>What is left of a delivery that was destroyed: that it was there, and on what ground, by whose authority and when it went.</summary>
/// <param name="File">Path of the delivered file from the edition folder.</param>
/// <param name="Ground">One of <see cref="DestructionGrounds"/>.</param>
/// <param name="Authority">Roles and organisations, never persons.</param>
public sealed record Destroyed(string File, string Ground, string Authority, DateOnly Date)
{
    /// <summary>Collection, deliverer and number, as the path tells them.</summary>
    internal (string Collection, string Name) Place =>
        (File.Split('/').ElementAtOrDefault(1) ?? "", File.Split('/').ElementAtOrDefault(2) ?? "");

    /// <summary>What everybody is told.</summary>
    public Bilingual Says =>
        new(
            $"{File} is vernietigd op {Day} ({DestructionGrounds.Of(Ground).Nl}, {Authority}); wat erin stond telt niet meer mee, de vastlegging in het grootboek blijft",
            $"{File} was destroyed on {Day} ({DestructionGrounds.Of(Ground).En}, {Authority}); what was in it counts no more, its commitment in the ledger stays"
        );

    /// <summary>The same of a file that is no delivery.</summary>
    public Bilingual SaysOfFile =>
        new(
            $"{File} is vernietigd op {Day} ({DestructionGrounds.Of(Ground).Nl}, {Authority}); de vastlegging in het grootboek blijft",
            $"{File} was destroyed on {Day} ({DestructionGrounds.Of(Ground).En}, {Authority}); its commitment in the ledger stays"
        );

    /// <summary>Of the destruction, as 2026-03-04.</summary>
    public string Day => Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
