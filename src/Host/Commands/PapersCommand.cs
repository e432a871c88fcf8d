using System.CommandLine;
using Rekenschap.Access.Roles;
using Rekenschap.Host.Printing;
using Rekenschap.Host.Serving;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Papers.Import;
using Rekenschap.Publishing.Papers.Register;

namespace Rekenschap.Host.Commands;

/// <summary><c>rekenschap papers import</c>: fills the register of papers of parliament from a file.</summary>
internal static class PapersCommand
{
    public static Command Make(Language language)
    {
        var store = Options.Database(language);
        var file = new Argument<FileInfo>("FILE") { Description = PapersWords.File.In(language) };
        var import = new Command("import", PapersWords.Import.In(language)) { file, store };
        import.SetAction(
            (call, stop) => Run(call.GetValue(file)!, call.GetValue(store)!, Screen.Output(language), stop)
        );
        return new("papers", PapersWords.About.In(language)) { import };
    }

    static async Task<int> Run(FileInfo file, string store, Screen screen, CancellationToken stop)
    {
        if (await GivenFile.Bytes(file, stop) is not { } bytes)
        {
            screen.Line(PapersWords.NotReadable(file.Name));
            return Exit.Wrong;
        }
        var read = ReadPapers.Of(bytes, file.Name);
        foreach (var problem in read.Problems)
            screen.Line(problem.Write(screen.Language));
        await using var database = new Database(DatabaseAddress.Open(store), WingList.All);
        await database.Migrate(stop);
        var act = new Act(
            DemoActors.System(""),
            Role.System,
            ServerTime.Provider.GetUtcNow(),
            "imported at the prompt"
        );
        var (refusal, taken) = await RegisterPapers.Run(database, act, read.Papers, file.Name, stop);
        if (refusal is not null)
            screen.Line(refusal.Text);
        screen.Line(PapersWords.Taken(taken, read.Left));
        return refusal is not null || read.Papers.IsEmpty ? Exit.Wrong
            : read.Problems.IsEmpty ? Exit.Good
            : Exit.Blocked;
    }
}
