using System.Collections.Immutable;
using System.Text.Json;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Papers.Import;

/// <summary>The open data of the Chamber: cases and documents as objects, one a line, in a list, or in a page of the service (<c>value</c>).</summary>
sealed class PapersJson(string file)
{
    static readonly JsonDocumentOptions Plain = new() { MaxDepth = 32 };

    readonly ImmutableArray<RegisteredPaper>.Builder papers = ImmutableArray.CreateBuilder<RegisteredPaper>();
    readonly FolderProblems problems = new();
    int left;

    public static PapersRead Read(string text, string file)
    {
        var reading = new PapersJson(file);
        if (!reading.Whole(text))
            reading.Lines(text);
        return new(reading.papers.ToImmutable(), [.. reading.problems.Found], reading.left);
    }

    /// <returns>False where it is no single value, but perhaps one a line.</returns>
    bool Whole(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, Plain);
            var root = json.RootElement;
            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("value", out var page))
                root = page;
            if (root.ValueKind == JsonValueKind.Array)
                foreach (var (one, i) in root.EnumerateArray().Select((one, i) => (one, i)))
                    Take(one, i + 1);
            else
                Take(root, 1);
            return true;
        }
        catch (JsonException fault)
        {
            if (!text.AsSpan().TrimStart().StartsWith("{"))
                problems.Add(file, (int)Math.Min(int.MaxValue, (fault.LineNumber ?? 0) + 1), NoJson);
            return text.AsSpan().TrimStart().StartsWith("[");
        }
    }

    void Lines(string text)
    {
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (!line.IsWhiteSpace())
                Line(line.ToString(), number);
        }
    }

    void Line(string line, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line, Plain);
            Take(json.RootElement, number);
        }
        catch (JsonException)
        {
            problems.Add(file, number, NoJson);
        }
    }

    void Take(JsonElement one, int number)
    {
        if (one.ValueKind != JsonValueKind.Object)
        {
            problems.Add(file, number, NoObject);
            return;
        }
        try
        {
            if (ChamberCase.Left(one))
                left++;
            else
                foreach (var row in ChamberCase.Rows(one))
                    Take(row, number);
        }
        catch (InvalidOperationException)
        {
            // A text with half a character in it: JSON may be written so, and cannot be read.
            problems.Add(file, number, NoJson);
        }
    }

    void Take(PaperRow row, int number)
    {
        var (paper, wrong) = row.Read();
        if (paper is not null)
            papers.Add(paper);
        if (wrong is not null)
            problems.Add(file, number, wrong.Says);
    }

    static readonly Bilingual NoJson = new(
        "Dit is geen leesbare JSON; een regel is een zaak of document, of het geheel is een lijst",
        "This is no readable JSON; a line is a case or document, or the whole is a list"
    );

    static readonly Bilingual NoObject = new(
        "Hier staat geen zaak of document, maar een losse waarde",
        "There is no case or document here, but a bare value"
    );
}
