namespace Rekenschap.Wings.Tests.Work;

/// <summary>Browsers that are closed together.</summary>
sealed class Readers(params Reader[] all) : IDisposable
{
    public void Dispose()
    {
        foreach (var one in all)
            one.Dispose();
    }
}
