using System.Diagnostics.CodeAnalysis;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Rekenschap.Access.Elsewhere;

/// <summary>Reads what a token says, without believing it.</summary>
static class TokenShape
{
    const int Longest = 16 * 1024;

    public static bool TryRead(string text, [NotNullWhen(true)] out JsonWebToken? token)
    {
        token = null;
        if (text.Length > Longest || text.Count(letter => letter == '.') != 2)
            return false;
        try
        {
            token = new(text);
            return true;
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or System.Text.Json.JsonException)
        {
            return false;
        }
    }
}
