using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Storage;
using Rekenschap.Ui.Page;

namespace Rekenschap.Host.Serving;

/// <summary>
/// One mark of all that served pages rest on: this program, the last entry of the database's ledger, the public address, and every byte of
/// the folder that is to be loaded. Equal marks, equal pages.
/// </summary>
internal static class SiteMark
{
    public static async Task<string> Of(Database database, string? folder, Uri? address, CancellationToken stop)
    {
        using var mark = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in Program())
            Add(mark, part);
        await using var db = database.Open();
        var last = await db.Ledger.OrderByDescending(entry => entry.Position).FirstOrDefaultAsync(stop);
        Add(mark, last is null ? [] : last.Hash.AsSpan());
        Add(mark, Encoding.UTF8.GetBytes(address?.AbsoluteUri ?? ""));
        if (folder is not null && Directory.Exists(folder))
            foreach (var path in FolderContents.Files(folder))
            {
                Add(mark, Encoding.UTF8.GetBytes(path));
                Add(mark, SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(folder, path), stop)));
            }
        return Convert.ToHexStringLower(mark.GetHashAndReset());
    }

    /// <summary>Each of our own assemblies by the mark that the compiler gave it, and the libraries and runtime by version.</summary>
    static IEnumerable<byte[]> Program()
    {
        IEnumerable<Type> own =
        [
            typeof(SiteMark),
            typeof(Database),
            typeof(SitePage),
            .. WingList.All.Select(one => one.GetType()),
        ];
        foreach (var type in own)
            yield return type.Module.ModuleVersionId.ToByteArray();
        yield return Encoding.UTF8.GetBytes(Environment.Version.ToString());
        var libraries = Path.Combine(AppContext.BaseDirectory, typeof(SiteMark).Assembly.GetName().Name + ".deps.json");
        if (File.Exists(libraries))
            yield return SHA256.HashData(File.ReadAllBytes(libraries));
    }

    /// <summary>With its length, so that no two rows of parts run together to the same.</summary>
    static void Add(IncrementalHash mark, ReadOnlySpan<byte> part)
    {
        mark.AppendData(BitConverter.GetBytes(part.Length));
        mark.AppendData(part);
    }
}
