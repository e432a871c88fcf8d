using System.Globalization;
using System.Text.Json;
using Rekenschap.Publishing.Documents.Manuscripts;

namespace Rekenschap.Publishing.Documents.Pdf;

/// <summary>
/// Sets manuscripts as PDF/UA-1 with Typst, in one Node process that lives until this is disposed. A process that stops
/// or hangs is started afresh once for the same document; a second time is a fault that names it.
/// </summary>
/// <param name="folder">Of the setter, its template and its packages.</param>
internal sealed class Typesetter(string folder) : IAsyncDisposable
{
    readonly SemaphoreSlim turn = new(1);
    SetterProcess? process;
    int asked;

    /// <summary>How long starting may take, and how long a document.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The program in the folder.</summary>
    public string Script { get; init; } = "setter.mjs";

    /// <summary>Processor time of the process that lives now.</summary>
    public TimeSpan Cpu => process?.Cpu ?? TimeSpan.Zero;

    /// <exception cref="PdfException">Node or the packages are not there, or the document cannot be set.</exception>
    public async Task<SetPdf> Set(Manuscript manuscript, CancellationToken stop = default)
    {
        var document = ManuscriptJson.Write(manuscript);
        await turn.WaitAsync(stop);
        try
        {
            return await Twice(manuscript.Document.Path, document);
        }
        finally
        {
            turn.Release();
        }
    }

    async Task<SetPdf> Twice(string name, string document)
    {
        for (var again = false; ; again = true)
        {
            process ??= await SetterProcess.Start(folder, Script, Patience);
            var line = string.Create(CultureInfo.InvariantCulture, $"{{\"id\":{++asked},\"document\":{document}}}");
            if (await process.Ask(line, Patience) is { } answer)
                return Read(name, answer);
            var why = process.Said;
            process.Dispose();
            process = null;
            if (again)
                throw PdfException.Stopped(name, why);
        }
    }

    static SetPdf Read(string name, string answer)
    {
        using var json = JsonDocument.Parse(answer);
        if (json.RootElement.TryGetProperty("error", out var error))
            throw PdfException.Refused(name, error.GetString() ?? "");
        var replaced = json.RootElement.GetProperty("replaced").EnumerateArray().Select(one => one.GetString()!);
        return new(json.RootElement.GetProperty("pdf").GetBytesFromBase64(), [.. replaced]);
    }

    public ValueTask DisposeAsync()
    {
        process?.Dispose();
        turn.Dispose();
        return ValueTask.CompletedTask;
    }
}
