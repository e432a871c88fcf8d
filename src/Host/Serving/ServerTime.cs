namespace Rekenschap.Host.Serving;

/// <summary>The system's clock, named in this one place.</summary>
internal static class ServerTime
{
#pragma warning disable RS0030 // everybody else takes a TimeProvider from the caller; here is where it comes from
    public static TimeProvider Provider => TimeProvider.System;
#pragma warning restore RS0030
}
