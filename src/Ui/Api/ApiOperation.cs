using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Api;

/// <summary>What an endpoint of the API is for, in the words of its description; the description and the checks of a request follow from it.</summary>
/// <param name="Id">Its stable name: <c>listIndicators</c>.</param>
/// <param name="Noun">The noun under which it stands in the description: <c>indicators</c>.</param>
/// <param name="Says">What is asked and what comes back.</param>
public sealed record ApiOperation(string Id, string Noun, Bilingual Summary, Bilingual Says)
{
    /// <summary>What may be asked, in the address; anything else is refused, so that no slip of the pen passes for an answer.</summary>
    public ImmutableArray<ApiParameter> Parameters { get; init; } = [];

    /// <summary>The type of the JSON that comes back, for its schema; null where that is none of ours.</summary>
    public Type? Answer { get; init; }

    /// <summary>Media types beside JSON in which it can be answered.</summary>
    public ImmutableArray<string> Forms { get; init; } = [];
}
