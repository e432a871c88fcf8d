using System.IO.Pipelines;
using System.Text.Json;

namespace Rekenschap.Ui.Api;

/// <summary>Writes an answer's bytes as they are made; it flushes now and then, so that nothing piles up.</summary>
public delegate ValueTask WriteAnswer(PipeWriter to, CancellationToken stop);

/// <summary>What an endpoint answers: a problem, or bytes that are written as they are made.</summary>
public sealed class ApiAnswer
{
    public ApiProblem? Problem { get; private init; }

    /// <summary>With its parameters: <c>text/csv; charset=utf-8</c>.</summary>
    public string Type { get; init; } = ApiJson.Type;

    public WriteAnswer? Write { get; init; }

    /// <summary>Other pages, for the header; null where there are none.</summary>
    public PageLinks? Links { get; private init; }

    /// <summary>How much of the answer was made up: <c>none</c>, <c>parts</c>, <c>all</c> or <c>edition</c>; null where the edition says it.</summary>
    public string? Invented { get; init; }

    public static ApiAnswer Json<T>(T value, PageLinks? links = null, string? invented = null) =>
        new()
        {
            Invented = invented,
            Links = links,
            Write = async (to, stop) => await JsonSerializer.SerializeAsync(to, value, ApiJson.Options, stop),
        };

    public static ApiAnswer Of(ApiProblem problem) => new() { Problem = problem };

    public static implicit operator ApiAnswer(ApiProblem problem) => Of(problem);
}
