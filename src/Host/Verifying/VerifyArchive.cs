using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Verifying;

/// <summary>
/// Checks an archive with nothing but itself: what it is made of, that nothing in it was changed, and that all that it
/// publishes follows from what was handed in. Goes on after a fault as far as that makes sense, so that all are named.
/// </summary>
internal sealed class VerifyArchive(string file, Against against)
{
    readonly ImmutableArray<Step>.Builder steps = ImmutableArray.CreateBuilder<Step>();

    /// <exception cref="IOException">The archive cannot be read.</exception>
    public async Task<ImmutableArray<Step>> Run(CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("rekenschap-verify-").FullName;
        try
        {
            var (unpacked, drawn) = (Path.Combine(folder, "archive"), Path.Combine(folder, "drawn"));
            Directory.CreateDirectory(unpacked);
            Directory.CreateDirectory(drawn);
            await Steps(unpacked, drawn, stop);
            return steps.ToImmutable();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    async Task Steps(string unpacked, string drawn, CancellationToken stop)
    {
        var archive = Unpack(unpacked);
        Try("files", () => CheckManifest.Run(archive));
        Try("ledger", () => CheckLedger.Chain(archive));
        Try("contents", () => CheckLedger.Contents(archive));
        Try("proofs", () => CheckLedger.Proofs(archive));
        Try("observations", () => CheckObservations.Run(archive));
        Try("verdicts", () => CheckVerdicts.Run(archive));
        await TryLater("site", () => CheckSite.Run(archive, drawn, stop));
        Try("signature", () => CheckSignature.Run(archive, against));
        Try("against", () => CheckHead.Run(archive, against.Head));
    }

    ArchiveUnderTest Unpack(string folder)
    {
        using var stream = File.OpenRead(file);
        var unpack = new UnpackArchive(stream, folder, new());
        Try("zip", unpack.Run);
        return new(folder, unpack.Files);
    }

    void Try(string code, Func<Step> step) => TryLater(code, () => Task.FromResult(step())).GetAwaiter().GetResult();

    /// <summary>Whatever a forged archive makes go wrong is a fault of the archive, not the end of its verification.</summary>
    async Task TryLater(string code, Func<Task<Step>> step)
    {
        try
        {
            steps.Add(await step());
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            var message = new Bilingual(
                $"liep vast op de inhoud van dit archief: {e.Message}",
                $"got stuck on the contents of this archive: {e.Message}"
            );
            steps.Add(new(code, Bilingual.Same(code), StepOutcome.Wrong, message, [new(code, message)]));
        }
    }
}

/// <summary>What an archive is held against besides itself.</summary>
/// <param name="Head">An earlier or equal head that somebody kept.</param>
/// <param name="Signature">Path of the signature; null when there is none.</param>
/// <param name="Trusted">Path of the publisher's public keys; null when none were given.</param>
internal sealed record Against(KeptHead? Head = null, string? Signature = null, string? Trusted = null);
