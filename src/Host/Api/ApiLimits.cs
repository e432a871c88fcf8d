using Rekenschap.Figures.Questions;

namespace Rekenschap.Host.Api;

/// <summary>How much the API does for whoever asks.</summary>
/// <param name="Longest">After this an answer that did not come is given up.</param>
/// <param name="EachSecond">Questions a second that one address may ask, on average.</param>
/// <param name="AtOnce">Questions that one address may ask in a burst.</param>
/// <param name="TogetherMost">Questions that are worked on at the same time, of all addresses together.</param>
/// <param name="Waiting">Questions that wait for their turn.</param>
sealed record ApiLimits(
    FigureLimits Figures,
    TimeSpan Longest,
    int EachSecond,
    int AtOnce,
    int TogetherMost,
    int Waiting
)
{
    public static readonly ApiLimits Usual = new(
        FigureLimits.Usual,
        TimeSpan.FromSeconds(30),
        EachSecond: 100,
        AtOnce: 500,
        TogetherMost: Math.Max(4, 2 * Environment.ProcessorCount),
        Waiting: 100
    );
}
