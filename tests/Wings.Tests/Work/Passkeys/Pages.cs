using AngleSharp.Dom;

namespace Rekenschap.Wings.Tests.Work.Passkeys;

/// <summary>What the script of the page does: hands the question to a device, and sends its answer along.</summary>
static class Pages
{
    static readonly Lie Truth = new();

    extension(Reader reader)
    {
        IElement Asks => reader.Page.QuerySelector("rk-passkey")!;

        public string Options => reader.Asks.GetAttribute("data-options")!;

        public string Origin => reader.Root.GetLeftPart(UriPartial.Authority);

        public async Task<Reader> Make(Device device, string name, Lie? lie = null) =>
            await reader.SendAnswer(
                "Add a passkey",
                device.Make(reader.Options, reader.Origin, lie ?? Truth),
                ("name", name)
            );

        public async Task<Reader> SignIn(Device device, Lie? lie = null) =>
            await reader.SendAnswer("Sign in with a passkey", device.Use(reader.Options, reader.Origin, lie ?? Truth));

        public async Task<Reader> Confirm(Device device, Lie? lie = null) =>
            await reader.SendAnswer("Confirm with a passkey", device.Use(reader.Options, reader.Origin, lie ?? Truth));

        /// <summary>Sends an answer by the form that asks for one.</summary>
        public Task<Reader> SendAnswer(string button, string answer, params (string, string)[] more) =>
            reader.PressNamed(button, [(reader.Asks.GetAttribute("data-field")!, answer), .. more]);
    }
}
