using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Kernel.Tests.Storage;

/// <summary>The child that is killed: writes two notes at a time, eight writers at once, and says each title once it was acknowledged.</summary>
static class CrashWriter
{
    public static async Task<int> Run(Store store, string address)
    {
        await using var database = new Database(TestDatabase.DialectOf(store, address), NotesWing.Only);
        var output = Console.Out;
        await Task.WhenAll(
            Enumerable.Range(0, 8).Select(writer => Write(database, $"{Environment.ProcessId}.{writer}", output))
        );
        return 0;
    }

    static async Task Write(Database database, string name, TextWriter output)
    {
        for (var i = 0; ; i++)
        {
            var title = $"{name}.{i}";
            if (await database.Office.Write(NotesWing.Act, AddingTwo(title)) is null)
                lock (output)
                    output.WriteLine(title);
        }
    }

    static OfficeWork AddingTwo(string title) =>
        (db, deeds, _) =>
        {
            db.Add(new Note { Id = NotesWing.NewId(), Title = title });
            db.Add(new Note { Id = NotesWing.NewId(), Title = title + "b" });
            deeds.RecordJson("note.added", title, title);
            return Task.FromResult<Refusal?>(null);
        };
}
