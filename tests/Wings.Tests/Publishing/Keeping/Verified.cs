using Rekenschap.Host.Verifying;
using Rekenschap.Wings.Tests.Contract;

namespace Rekenschap.Wings.Tests.Publishing.Keeping;

/// <summary>An archive as somebody verifies it who has it from the server and nothing else.</summary>
static class Verified
{
    /// <summary>Places and words of what is wrong with it; none where it holds.</summary>
    /// <param name="against">A tree head that somebody kept; null for none.</param>
    public static async Task<string[]> Faults(byte[] archive, byte[]? against = null)
    {
        var folder = Folder.New();
        var (file, head) = (Path.Combine(folder, "publication.zip"), Path.Combine(folder, "treehead.json"));
        await File.WriteAllBytesAsync(file, archive, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(head, against ?? [], TestContext.Current.CancellationToken);
        var steps = await new VerifyArchive(file, new(against is null ? null : KeptHead.Read(head))).Run(
            TestContext.Current.CancellationToken
        );
        return [.. steps.SelectMany(step => step.Faults).Select(fault => $"{fault.Place}: {fault.Message.En}")];
    }
}
