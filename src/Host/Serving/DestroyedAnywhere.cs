using System.Collections.Immutable;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Destruction;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Serving;

/// <summary>Something that was destroyed, and of which edition it was.</summary>
internal sealed record DestroyedAnywhere(string Edition, Destroyed What)
{
    static readonly string[] Columns = ["edition", "file", "ground", "authority", "date"];

    /// <summary>All that a database knows to be destroyed, by edition and file.</summary>
    public static async Task<ImmutableArray<DestroyedAnywhere>> Of(Database database, CancellationToken stop)
    {
        await using var db = database.Open();
        var all = ImmutableArray.CreateBuilder<DestroyedAnywhere>();
        foreach (var edition in await db.Set<Edition>().AsNoTracking().OrderBy(one => one.Code).ToListAsync(stop))
        {
            var gone = (await Tombstones.Of(db, edition.Id, stop)).Concat(await DestroyFile.Of(db, edition.Code, stop));
            all.AddRange(gone.Select(one => new DestroyedAnywhere(edition.Code, one)));
        }
        return all.ToImmutable();
    }

    /// <summary>As CSV; to be kept where backups are not.</summary>
    public static byte[] Write(IEnumerable<DestroyedAnywhere> all)
    {
        var text = new StringBuilder();
        text.Append(string.Join(',', Columns)).Append('\n');
        foreach (var (edition, one) in all)
            text.Append(string.Join(',', [edition, Quoted(one.File), one.Ground, Quoted(one.Authority), one.Day]))
                .Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static bool TryRead(string file, out ImmutableArray<DestroyedAnywhere> all, out Bilingual? problem)
    {
        (all, problem) = ([], null);
        if (!File.Exists(file))
        {
            problem = new($"{file}: dit bestand is er niet", $"{file}: this file is not there");
            return false;
        }
        var problems = new FolderProblems();
        all =
        [
            .. SettingsTable
                .Read(File.ReadAllText(file), Path.GetFileName(file), Columns, [], problems)
                .Select(row => new DestroyedAnywhere(
                    row.Required("edition"),
                    new(
                        row.Required("file"),
                        row.Required("ground"),
                        row.Required("authority"),
                        row.Date("date") ?? default
                    )
                )),
        ];
        problem = problems.Found.Select(one => one.Message).FirstOrDefault();
        return problem is null;
    }

    static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
