namespace Rekenschap.Wings.Tests.Work.Passkeys;

/// <summary>Two devices that are put away together.</summary>
sealed record Two(Device One, Device Other) : IDisposable
{
    public void Dispose()
    {
        One.Dispose();
        Other.Dispose();
    }
}
