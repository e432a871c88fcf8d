using System.Collections.Immutable;
using System.CommandLine;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Host.Building;
using Rekenschap.Host.Printing;
using Rekenschap.Host.Serving;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Drafts.Folders;

namespace Rekenschap.Host.Commands;

/// <summary><c>rekenschap export</c>: writes an edition as the database holds it to a folder.</summary>
internal sealed class ExportCommand(Screen screen, Database database, string code, string to)
{
    public static Command Make(Language language)
    {
        var store = Options.Database(language);
        var edition = new Option<string>("--edition")
        {
            Description = ExportWords.Edition.In(language),
            Required = true,
        };
        var to = new Option<DirectoryInfo>("--to") { Description = ExportWords.To.In(language), Required = true };
        var drafts = new Option<bool>("--drafts") { Description = ExportWords.Drafts.In(language) };
        var command = new Command("export", ExportWords.About.In(language)) { store, edition, to, drafts };
        command.SetAction(
            async (call, stop) =>
            {
                await using var database = new Database(DatabaseAddress.Open(call.GetValue(store)!), WingList.All);
                await database.Migrate(stop);
                var (code, folder) = (call.GetValue(edition)!, call.GetValue(to)!.FullName);
                var export = new ExportCommand(Screen.Output(language), database, code, folder);
                return await export.Run(call.GetValue(drafts), stop);
            }
        );
        return command;
    }

    async Task<int> Run(bool withDrafts, CancellationToken stop)
    {
        await using var db = database.Open();
        using var editions = new WorkedEditions(database);
        if (await new EditionDesk(database, editions).Folder(code, stop) is not { } files)
        {
            screen.Line(ExportWords.Unknown(code, await LoadEdition.Codes(db, stop)));
            return Exit.Wrong;
        }
        return Write(withDrafts ? await WrittenTexts.Over(files, db, code, stop) : files);
    }

    int Write(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files)
    {
        try
        {
            if (WriteFolder.Write(files, code, to) is { } written)
                return Told(written);
            screen.Line(ExportWords.OfAnother(to, code));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            screen.Line(ExportWords.NotWritten(to, fault.Message));
        }
        return Exit.Wrong;
    }

    int Told(WrittenFolder written)
    {
        screen.Line(ExportWords.Written(written.Changed, written.Same));
        foreach (var path in written.Left)
            screen.Line(ExportWords.Left(path));
        return written.Left.IsEmpty ? Exit.Good : Exit.Blocked;
    }
}
