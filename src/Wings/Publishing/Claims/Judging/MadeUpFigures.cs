using Rekenschap.Kernel.Ports;

namespace Rekenschap.Publishing.Claims.Judging;

/// <summary>Whether the figures that a claim is held against were made up: the whole series, or the part of it that the claim names.</summary>
internal static class MadeUpFigures
{
    /// <param name="root">The organisation whose figure is the total.</param>
    public static bool Carry(ClaimTarget target, string root) =>
        target.Indicator.Invention switch
        {
            Invention.All => true,
            Invention.Parts => IsPart(target, root),
            _ => false,
        } || (target.Versus is { } other && Carry(other, root));

    static bool IsPart(ClaimTarget target, string root) =>
        target.At.Organisation != root || !target.At.Members.IsEmpty || target.Among == Among.Organisations;
}
