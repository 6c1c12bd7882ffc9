package entente.notebook;

import io.github.spencerpark.jupyter.channels.JupyterConnection;
import io.github.spencerpark.jupyter.kernel.BaseKernel;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import io.github.spencerpark.jupyter.kernel.LanguageInfo;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** The Jupyter kernel of the notebooks: Java cells with Entente and Spark on their class path. */
public final class JavaKernel extends BaseKernel {

    private final Cells cells = new Cells();

    private JavaKernel() {}

    /**
     * Serves one notebook until Jupyter ends the connection.
     *
     * @param connectionFile that Jupyter wrote for this kernel
     */
    public static void serve(Path connectionFile) throws IOException, GeneralSecurityException {
        JavaKernel kernel = new JavaKernel();
        JupyterConnection connection =
                new JupyterConnection(KernelConnectionProperties.parse(Files.readString(connectionFile)));
        kernel.becomeHandlerForConnection(connection);
        connection.connect();
        connection.waitUntilClose();
    }

    @Override
    public DisplayData eval(String cell) throws Exception {
        String value = cells.run(cell);
        if (value.isEmpty()) {
            return null;
        }
        if (!Picture.isOne(value)) {
            return new DisplayData(value);
        }
        DisplayData picture = new DisplayData(Picture.WORD);
        picture.putSVG(value);
        return picture;
    }

    @Override
    public LanguageInfo getLanguageInfo() {
        return new LanguageInfo.Builder("java")
                .version(System.getProperty("java.specification.version"))
                .mimetype("text/x-java-source")
                .fileExtension(".jshell")
                .pygments("java")
                .codemirror("java")
                .build();
    }

    @Override
    public void onShutdown(boolean isRestarting) {
        cells.close();
    }
}
