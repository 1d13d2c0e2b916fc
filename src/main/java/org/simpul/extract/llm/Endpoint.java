package org.simpul.extract.llm;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.output.FinishReason;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks a language model. Safe for use by several threads. */
final class Endpoint {

    /** In tokens; some 40 claims. */
    private static final int LONGEST_ANSWER = 4_096;

    /** After so many requests in a row without an answer, it is asked no more. */
    static final int PATIENCE = 5;

    private static final ResponseFormat SCHEMA = AnswerSchema.format();

    private final OpenAiChatModel model;
    private final AtomicBoolean schemaRefused = new AtomicBoolean();
    private final AtomicInteger unansweredInARow = new AtomicInteger();

    Endpoint(LlmSettings settings, Duration pause) {
        OpenAiChatModel.OpenAiChatModelBuilder builder = OpenAiChatModel.builder()
                .httpClientBuilder(Transport.builder(new Transport(settings.timeout(), pause)))
                .baseUrl(settings.baseUrl().toString())
                .modelName(settings.model())
                .timeout(settings.timeout())
                .maxRetries(0)
                .temperature(0.0)
                .maxTokens(LONGEST_ANSWER)
                .strictJsonSchema(true)
                .logRequests(false)
                .logResponses(false);
        settings.apiKey().ifPresent(builder::apiKey);
        this.model = builder.build();
    }

    /** What comes back. */
    sealed interface Reply {

        record Said(String content) implements Reply {}

        record Silent(BatchFailure why) implements Reply {}
    }

    Reply ask(String instructions, String texts) {
        if (unansweredInARow.get() >= PATIENCE) {
            return new Reply.Silent(BatchFailure.GIVEN_UP);
        }
        try {
            ChatResponse response = answer(instructions, texts);
            unansweredInARow.set(0);
            return reply(response);
        } catch (Unanswered unanswered) {
            unansweredInARow.incrementAndGet();
            return new Reply.Silent(unanswered.why());
        } catch (RuntimeException _) {
            // The client library has an exception for each way in which an answer can be none; its message may quote
            // it.
            return new Reply.Silent(
                    Thread.currentThread().isInterrupted() ? BatchFailure.INTERRUPTED : BatchFailure.MALFORMED);
        }
    }

    /** Held to the schema, unless the endpoint does not take one. */
    private ChatResponse answer(String instructions, String texts) {
        if (!schemaRefused.get()) {
            try {
                return model.chat(request(instructions, texts, Optional.of(SCHEMA)));
            } catch (Unanswered unanswered) {
                if (unanswered.why() != BatchFailure.REFUSED) {
                    throw unanswered;
                }
            }
        }
        ChatResponse response = model.chat(request(instructions, texts, Optional.empty()));
        schemaRefused.set(true);
        return response;
    }

    private static ChatRequest request(String instructions, String texts, Optional<ResponseFormat> format) {
        ChatRequest.Builder builder =
                ChatRequest.builder().messages(SystemMessage.from(instructions), UserMessage.from(texts));
        format.ifPresent(builder::responseFormat);
        return builder.build();
    }

    private static Reply reply(ChatResponse response) {
        Optional<String> content =
                Optional.ofNullable(response.aiMessage().text()).filter(text -> !text.isBlank());
        FinishReason reason = response.finishReason();
        if (reason == FinishReason.LENGTH || reason == FinishReason.CONTENT_FILTER) {
            return new Reply.Silent(BatchFailure.TRUNCATED);
        }
        return content.<Reply>map(Reply.Said::new).orElseGet(() -> new Reply.Silent(BatchFailure.EMPTY));
    }
}
